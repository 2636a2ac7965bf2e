package samsvar.crawler.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samsvar.config.language.LanguageTag;
import samsvar.config.source.Source;
import samsvar.config.source.SourceId;
import samsvar.config.source.Sources;
import samsvar.crawler.Crawler;
import samsvar.crawler.SiteFixture;
import samsvar.crawler.extract.Extractor;
import samsvar.crawler.plan.CrawlSettings;
import samsvar.crawler.run.CrawlListener;
import samsvar.crawler.run.CrawlReport;
import samsvar.crawler.run.Selection;
import samsvar.engine.ingest.ArchiveUnavailable;
import samsvar.engine.language.LexicalLanguageIdentifier;
import samsvar.engine.page.PageChange;

/** A full disk, made real by SQLite's own limit on a file's pages, and files that a broken disk leaves behind. */
class FullDiskTest {
    private static final int PAGES = 24;

    @TempDir
    Path folder;

    private final SiteFixture site = new SiteFixture().on("/robots.txt", SiteFixture.status(404, ""));
    private final Extractor extractor = new Extractor(new LexicalLanguageIdentifier());
    private volatile Instant now = Instant.parse("2026-03-01T10:00:00Z");
    private final InstantSource clock = () -> now;

    @BeforeEach
    void site() {
        String[] links = new String[PAGES];
        for (int i = 0; i < PAGES; i++) {
            links[i] = "/sida" + i;
            StringBuilder text = new StringBuilder();
            for (int word = 0; word < 700; word++) {
                text.append(Integer.toString((i * 7919 + word) * 31 % 46_656, 36))
                        .append(' ');
            }
            site.page(links[i], "Sida " + i, text.toString());
        }
        site.page("/", "Start", "Här finns alla sidor om vatten.", links);
    }

    @AfterEach
    void close() {
        site.close();
        extractor.close();
    }

    private CrawlReport crawl(Archive archive, CrawlSettings settings) {
        Sources sources = new Sources(List.of(new Source(
                new SourceId("prov"),
                true,
                "SE",
                "agency",
                Map.of(LanguageTag.SV, "Provmyndigheten"),
                List.of("127.0.0.1"),
                List.of(),
                List.of(site.url("/")),
                List.of(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty())));
        try (Crawler crawler = new Crawler(sources, archive, extractor::extract, settings, clock, this::pass)) {
            return crawler.crawlOnce(Selection.DUE, CrawlListener.SILENT);
        }
    }

    private synchronized void pass(Duration duration) {
        now = duration.isPositive() ? now.plus(duration) : now;
    }

    private static CrawlSettings settings() {
        return CrawlSettings.standard(URI.create("https://samsvar.example/om"))
                .allowing(Set.of("127.0.0.1"))
                .waiting(Duration.ZERO)
                .keepingFree(0);
    }

    /** @param filePages of 4 KiB, beside those of the empty archive */
    private Archive withRoomFor(int filePages) {
        CrawlDatabase database = CrawlDatabase.open(folder.resolve(Archive.FILE));
        database.write(
                "limiting",
                sql -> sql.number("PRAGMA max_page_count=" + (sql.number("PRAGMA page_count") + filePages)));
        return new Archive(database, folder, clock);
    }

    @Test
    void crawlEndsWithOneSentenceAndTheNextOneWithRoomGoesOnWithNothingLost() {
        Set<String> kept;
        try (Archive archive = withRoomFor(7)) {
            ArchiveUnavailable full = assertThrows(ArchiveUnavailable.class, () -> crawl(archive, settings()));
            assertTrue(
                    String.valueOf(full.getMessage())
                            .endsWith(": the disk of " + folder.toAbsolutePath()
                                    + " is full. What was kept until now is safe; make room and start again."),
                    String.valueOf(full.getMessage()));
            assertEquals(List.of(), archive.damage());
            kept = kept(archive);
        }
        assertTrue(kept.size() > 3 && kept.size() < PAGES - 2, kept.size() + " pages fitted");
        int before = site.requests().size();
        try (Archive archive = Archive.open(folder, clock)) {
            assertEquals(CrawlReport.End.DONE, crawl(archive, settings()).end());
            assertEquals(PAGES + 1, kept(archive).size());
            assertEquals(List.of(), archive.damage());
        }
        List<String> again = site.requests().subList(before, site.requests().size());
        assertTrue(again.stream().noneMatch(kept::contains), "kept and yet asked for again: " + again);
    }

    @Test
    void archiveThatStaysOpenGoesOnWhenThereIsRoomAgain() {
        CrawlDatabase database = CrawlDatabase.open(folder.resolve(Archive.FILE));
        database.write("preparing", sql -> sql.update("CREATE TABLE word (text TEXT)"));
        SqlWork<Integer> adding = sql -> sql.update("INSERT INTO word VALUES (?)", "x".repeat(20_000));
        database.write("limiting", sql -> sql.number("PRAGMA max_page_count=" + sql.number("PRAGMA page_count")));
        assertThrows(ArchiveUnavailable.class, () -> database.write("adding", adding));
        database.write("widening", sql -> sql.number("PRAGMA max_page_count=100000"));
        assertEquals(1, database.write("adding", adding));
        database.close();
    }

    private Set<String> kept(Archive archive) {
        return archive.changesAfter(0, 1_000).stream()
                .map(change -> ((PageChange.Written) change).page().id().value())
                .map(id -> URI.create(id).getPath())
                .collect(Collectors.toSet());
    }

    @Test
    void crawlPausesWhileTheDiskHasTooLittleRoomAndGoesOnWhenItHasSome() {
        try (Archive archive = Archive.open(folder, clock)) {
            CrawlReport paused = crawl(archive, settings().keepingFree(Long.MAX_VALUE));
            assertEquals(CrawlReport.End.NO_ROOM, paused.end());
            assertEquals(List.of(), site.requests());
            assertEquals(CrawlReport.End.DONE, crawl(archive, settings()).end());
            assertEquals(PAGES + 1, kept(archive).size());
        }
    }

    @Test
    void halfWrittenLogIsReadUpToItsLastWholeCommit() throws IOException {
        Path copy = Files.createDirectory(folder.resolve("copy"));
        try (Archive archive = Archive.open(folder, clock)) {
            crawl(archive, settings());
            Files.copy(folder.resolve(Archive.FILE), copy.resolve(Archive.FILE));
            Files.copy(folder.resolve(Archive.FILE + "-wal"), copy.resolve(Archive.FILE + "-wal"));
        }
        try (RandomAccessFile log =
                new RandomAccessFile(copy.resolve(Archive.FILE + "-wal").toFile(), "rw")) {
            log.setLength(log.length() * 2 / 3 + 100);
        }
        try (Archive archive = Archive.open(copy, clock)) {
            assertEquals(List.of(), archive.damage());
            int kept = kept(archive).size();
            assertTrue(kept > 0 && kept < PAGES, kept + " pages");
            crawl(archive, settings());
            assertEquals(PAGES + 1, kept(archive).size());
        }
    }

    @Test
    void damagedFileIsNamedWithWhatToDo() throws IOException {
        Files.writeString(folder.resolve(Archive.FILE), "no database at all ".repeat(300));
        ArchiveUnavailable damaged = assertThrows(ArchiveUnavailable.class, () -> Archive.open(folder, clock));
        assertTrue(
                String.valueOf(damaged.getMessage()).contains(folder.resolve(Archive.FILE) + " is damaged"),
                String.valueOf(damaged.getMessage()));
        assertTrue(
                String.valueOf(damaged.getMessage()).contains("Put a copy of it back, or move it away"),
                String.valueOf(damaged.getMessage()));
    }

    @Test
    void damageInsideTheFileIsFoundByTheCheck() throws IOException {
        try (Archive archive = Archive.open(folder, clock)) {
            crawl(archive, settings());
        }
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve(Archive.FILE).toFile(), "rw")) {
            file.seek(4096L * 20);
            file.write(new byte[4096 * 3]);
        }
        try (Archive archive = Archive.openReadOnly(folder, clock)) {
            assertTrue(!archive.damage().isEmpty());
        }
    }
}
