package samsvar.crawler.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samsvar.config.language.LanguageTag;
import samsvar.crawler.extract.Extractor;
import samsvar.crawler.store.Archive;
import samsvar.engine.language.LexicalLanguageIdentifier;
import samsvar.engine.page.Block;
import samsvar.engine.page.Page;
import samsvar.engine.page.PageId;

class JsonlImportTest {
    @TempDir
    Path folder;

    @Test
    void eachIdIsADocumentOfItsOwn() throws IOException {
        ImportReport report = read("""
            {"id":"1","url":"http://a.se/x","title":"","text":"Samma text här."}
            {"id":"2","url":"http://a.se/x","title":"","text":"Samma text här."}
            {"url":"http://a.se/x#y","title":"T","text":"Annan text."}
            """);
        assertEquals(3, report.taken());
        assertEquals("", find("1").title());
        assertEquals("http://a.se/x#y", find("http://a.se/x#y").url().value());
    }

    @Test
    void paragraphsAreSeparatedByBlankLines() throws IOException {
        read("{\"id\":\"1\",\"url\":\"u\",\"title\":\"T\",\"language\":\"sv\",\"text\":\"Första  stycket.\\n"
                + "\\n"
                + "Andra\\n"
                + "stycket.\"}\n");
        assertEquals(
                List.of("Första stycket.", "Andra\nstycket."),
                find("1").blocks().stream().map(Block::text).toList());
        assertEquals(LanguageTag.SV, find("1").language());
    }

    @Test
    void htmlGoesThroughTheExtractor() throws IOException {
        read("{\"id\":\"1\",\"url\":\"http://a.se/\",\"title\":\"\",\"html\":\"<title>Rubrik</title><main><p>Ett"
                + " stycke om skatt och avgifter.</p></main>\"}\n");
        assertEquals("Rubrik", find("1").title());
        assertTrue(find("1").text().contains("Ett stycke om skatt och avgifter."));
    }

    @Test
    void badLinesAreNamedAndTheOthersTaken() throws IOException {
        ImportReport report = read("""
            {"id":"1","url":"u","title":"T","text":"x"}
            inte json
            {"id":"2","title":"T","text":"x"}

            {"id":"3","url":"u","title":"T","text":"x","colour":"red"}
            {"id":"4","url":"u","title":"T"}
            {"id":"5","url":"u","title":"T","text":"x","updated":"igår"}
            {"id":"6","url":"u","title":"T","text":"x"}
            """);
        assertEquals(2, report.taken());
        assertEquals(5, report.refused());
        assertEquals(
                List.of(2L, 3L, 5L, 6L, 7L),
                report.problems().stream().map(ImportReport.LineProblem::line).toList());
        assertTrue(report.problems().get(2).sentence().contains("colour"));
    }

    @Test
    void theSameFileAgainChangesNothing() throws IOException {
        String line = "{\"id\":\"1\",\"url\":\"u\",\"title\":\"T\",\"text\":\"x\"}\n";
        assertEquals(1, read(line).changed());
        assertEquals(0, read(line).changed());
    }

    private ImportReport read(String lines) throws IOException {
        Path file = Files.writeString(folder.resolve("in.jsonl"), lines);
        LexicalLanguageIdentifier languages = new LexicalLanguageIdentifier();
        try (Archive archive = Archive.open(folder, InstantSource.system());
                Extractor extractor = new Extractor(languages)) {
            return new JsonlImport(archive, extractor::extract, languages).read(file);
        }
    }

    private Page find(String id) {
        try (Archive archive = Archive.openReadOnly(folder, InstantSource.system())) {
            return archive.find(new PageId(id)).orElseThrow().page();
        }
    }
}
