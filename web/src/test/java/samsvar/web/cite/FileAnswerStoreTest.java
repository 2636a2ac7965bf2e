package samsvar.web.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samsvar.config.language.LanguageTag;
import samsvar.engine.answer.Answer;
import samsvar.engine.answer.Quote;
import samsvar.engine.page.Block;
import samsvar.engine.page.Page;
import samsvar.engine.page.TextRange;
import samsvar.web.Pages;

class FileAnswerStoreTest {
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

    @TempDir
    Path folder;

    @Test
    void anAnswerSurvivesARestart() {
        assertTrue(store().put(answer("aaaabbbbccccdddd", "Öppet till 17.")));
        StoredAnswer kept = store().find("aaaabbbbccccdddd").orElseThrow();
        assertEquals("Öppet till 17.", kept.quote());
        assertEquals(Optional.of(LocalDate.of(2026, 1, 2)), kept.updated());
        assertEquals(NOW, kept.given());
    }

    @Test
    void theFirstWordingStands() {
        store().put(answer("aaaabbbbccccdddd", "first"));
        store().put(answer("aaaabbbbccccdddd", "second"));
        assertEquals("first", store().find("aaaabbbbccccdddd").orElseThrow().quote());
    }

    @Test
    void onlyItsOwnNamesAreLookedUp() {
        assertFalse(store().put(answer("../../etc/passwd", "x")));
        assertEquals(Optional.empty(), store().find("../answers/aaaabbbb"));
    }

    @Test
    void aTornFileIsNoAnswer() throws IOException {
        Files.createDirectories(folder.resolve("answers"));
        Files.writeString(folder.resolve("answers/aaaabbbbccccdddd.json"), "{\"quote\":");
        assertEquals(Optional.empty(), store().find("aaaabbbbccccdddd"));
        assertTrue(store().put(answer("aaaabbbbccccdddd", "whole")), "it is written anew");
        assertEquals("whole", store().find("aaaabbbbccccdddd").orElseThrow().quote());
    }

    @Test
    void whatAKilledProcessLeftBehindIsNoAnswer() throws IOException {
        Files.createDirectories(folder.resolve("answers"));
        Files.writeString(folder.resolve("answers/aaaabbbbccccdddd123.new"), "{\"quo");
        assertEquals(Optional.empty(), store().find("aaaabbbbccccdddd"));
        assertTrue(store().put(answer("aaaabbbbccccdddd", "whole")));
    }

    @Test
    void whatCanNotBeKeptLeavesNothingBehind() throws IOException {
        Path inTheWay = folder.resolve("answers/aaaabbbbccccdddd.json/file");
        Files.createDirectories(inTheWay);
        assertFalse(store().put(answer("aaaabbbbccccdddd", "x")));
        try (Stream<Path> left = Files.list(folder.resolve("answers"))) {
            assertEquals(List.of(inTheWay.getParent()), left.toList());
        }
    }

    @Test
    void aFolderThatCanNotBeMadeMeansNoLink() throws IOException {
        Files.writeString(folder.resolve("answers"), "in the way");
        assertFalse(store().put(answer("aaaabbbbccccdddd", "x")));
    }

    private FileAnswerStore store() {
        return new FileAnswerStore(folder.resolve("answers"), InstantSource.fixed(NOW), id -> Optional.empty());
    }

    private static Answer.Quoted answer(String id, String text) {
        Page page = Pages.page(
                "https://a.example/",
                "T",
                LanguageTag.SV,
                Optional.of(LocalDate.of(2026, 1, 2)),
                List.of(new Block.Paragraph(text, LanguageTag.SV)));
        Quote quote = new Quote(page, new TextRange(0, text.length()), text, LanguageTag.SV, List.of(), List.of(), NOW);
        return new Answer.Quoted(quote, Optional.empty(), 0.9, id, List.of());
    }
}
