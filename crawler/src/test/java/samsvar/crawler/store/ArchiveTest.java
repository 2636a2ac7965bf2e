package samsvar.crawler.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samsvar.config.language.LanguageTag;
import samsvar.engine.page.Block;
import samsvar.engine.page.LanguageVersion;
import samsvar.engine.page.Page;
import samsvar.engine.page.PageChange;
import samsvar.engine.page.PageFacts;
import samsvar.engine.page.PageId;
import samsvar.engine.page.PageUrl;

class ArchiveTest {
    @TempDir
    Path folder;

    private Instant now = Instant.parse("2026-03-01T10:00:00Z");
    private final InstantSource clock = () -> now;

    @Test
    void aPageComesBackAsItWasPut() {
        Page page = page("a", "Hej");
        try (Archive archive = Archive.open(folder, clock)) {
            assertTrue(archive.put(page));
            assertEquals(page, archive.find(page.id()).orElseThrow().page());
            assertEquals(List.of(new PageChange.Written(1, page)), archive.changesAfter(0, 10));
        }
        try (Archive again = Archive.openReadOnly(folder, clock)) {
            assertEquals(page, again.find(page.id()).orElseThrow().page());
        }
    }

    @Test
    void anUnchangedPageIsOnlyCheckedAgain() {
        try (Archive archive = Archive.open(folder, clock)) {
            archive.put(page("a", "Hej"));
            now = now.plusSeconds(60);
            assertFalse(archive.put(page("a", "Hej")));
            assertEquals(1, archive.lastSequence());
            assertEquals(now, archive.find(new PageId("a")).orElseThrow().checked());
        }
    }

    @Test
    void onlyTheNewestChangeOfAPageIsGivenAndNumbersGrow() {
        try (Archive archive = Archive.open(folder, clock)) {
            archive.put(page("a", "Ett"));
            archive.put(page("b", "Två"));
            archive.put(page("a", "Ett igen"));
            archive.remove(new PageId("b"));
            List<PageChange> changes = archive.changesAfter(0, 10);
            assertEquals(2, changes.size());
            assertEquals(new PageChange.Written(3, page("a", "Ett igen")), changes.get(0));
            assertEquals(new PageChange.Removed(4, new PageId("b")), changes.get(1));
            assertTrue(archive.find(new PageId("b")).isEmpty());
        }
    }

    @Test
    void earlierVersionsAreKeptTwoYears() {
        try (Archive archive = Archive.open(folder, clock)) {
            archive.put(page("a", "Ett"));
            archive.put(page("a", "Två"));
            assertEquals(
                    page("a", "Ett"),
                    archive.versions(new PageId("a")).getFirst().page());
            now = now.plus(Duration.ofDays(731));
            assertEquals(1, archive.forgetOldVersions());
        }
    }

    @Test
    void whatTheFirstCrawlBroughtIsNoNewsAndWhatHappensAfterwardsIs() {
        try (Archive archive = Archive.open(folder, clock)) {
            archive.putAll(List.of(page("a", "Ett"), page("b", "Två"), page("c", "Tre")));
            assertEquals(List.of(), news(archive));
            now = now.plus(Duration.ofDays(2));
            archive.put(page("d", "Fyra"));
            now = now.plusSeconds(60);
            archive.put(page("a", "Ett till"));
            now = now.plusSeconds(60);
            archive.remove(new PageId("b"));
            assertEquals(List.of("b", "a", "d"), news(archive));
            assertEquals(
                    1,
                    archive.bulletin()
                            .ofPages(List.of(new PageId("c"), new PageId("d")), 9)
                            .size());
        }
    }

    private static List<String> news(Archive archive) {
        return archive.bulletin().ofSources(List.of(), 9).stream()
                .map(item -> item.page().id().value())
                .toList();
    }

    @Test
    void twoDocumentsWithEqualAddressAndTextStayTwo() {
        try (Archive archive = Archive.open(folder, clock)) {
            assertEquals(2, archive.putAll(List.of(page("a", "Hej"), page("b", "Hej"))));
        }
    }

    @Test
    void whereNothingIsThereReadingFindsNothing() {
        try (Archive archive = Archive.openReadOnly(folder.resolve("absent"), clock)) {
            assertEquals(0, archive.lastSequence());
            assertEquals(List.of(), archive.changesAfter(0, 10));
        }
        assertFalse(Files.exists(folder.resolve("absent")));
    }

    @Test
    void theFolderIsLockedForOneWriter() throws IOException {
        DataLock.Attempt first = DataLock.take(folder);
        DataLock.Attempt.Held held = assertInstanceOf(DataLock.Attempt.Held.class, first);
        DataLock.Attempt.Busy busy = assertInstanceOf(DataLock.Attempt.Busy.class, DataLock.take(folder));
        assertTrue(busy.sentence().contains("process " + ProcessHandle.current().pid()), busy.sentence());
        held.lock().close();
        try (DataLock again = assertInstanceOf(DataLock.Attempt.Held.class, DataLock.take(folder))
                .lock()) {
            assertTrue(Files.exists(folder.resolve("lock")));
        }
    }

    @Test
    void aFolderThatCanNotBeMadeIsSaidSo() throws IOException {
        Path file = Files.writeString(folder.resolve("fil"), "x");
        assertInstanceOf(DataLock.Attempt.NotWritable.class, DataLock.take(file.resolve("data")));
    }

    private static Page page(String id, String text) {
        return new Page(
                new PageId(id),
                new PageUrl("http://a.se/"),
                "prov",
                "Provmyndigheten",
                "SE",
                "Ort",
                "Rubrik",
                LanguageTag.SV,
                List.of("Hem"),
                List.of(
                        new Block.Heading(1, "Rubrik", LanguageTag.SV),
                        new Block.Paragraph(text, LanguageTag.SV),
                        new Block.ListItem(2, "punkt", LanguageTag.NB),
                        new Block.TableRow(List.of("1", "2"), List.of("A", "B"), "Tabell", LanguageTag.SV),
                        new Block.Definition("Telefon", "0771", LanguageTag.UK)),
                Optional.of(LocalDate.of(2026, 1, 2)),
                List.of(new LanguageVersion(LanguageTag.UK, new PageUrl("http://a.se/uk"))),
                PageFacts.NONE,
                Set.of());
    }
}
