package samsvar.crawler;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import samsvar.config.language.LanguageTag;
import samsvar.config.source.Hours;
import samsvar.config.source.Source;
import samsvar.config.source.SourceId;
import samsvar.config.source.Sources;
import samsvar.crawler.extract.Extractor;
import samsvar.crawler.plan.CrawlSettings;
import samsvar.crawler.run.CrawlListener;
import samsvar.crawler.run.CrawlReport;
import samsvar.crawler.run.Selection;
import samsvar.crawler.store.Archive;
import samsvar.engine.language.LexicalLanguageIdentifier;
import samsvar.engine.page.PageChange;
import samsvar.engine.page.PageId;

/** A crawl of one fixture site with a clock that only pauses move. */
abstract class CrawlCase {
    @TempDir
    Path folder;

    final SiteFixture site = new SiteFixture().on("/robots.txt", SiteFixture.status(404, ""));
    final Extractor extractor = new Extractor(new LexicalLanguageIdentifier());
    volatile Instant now = Instant.parse("2026-03-01T10:00:00Z");
    final InstantSource clock = () -> now;

    /** The part of the site that is ours; empty = all of it. */
    List<String> paths = List.of();

    @AfterEach
    void close() {
        site.close();
        extractor.close();
    }

    CrawlReport crawl() {
        return crawl(settings());
    }

    CrawlReport crawl(CrawlSettings settings) {
        try (Archive archive = Archive.open(folder, clock);
                Crawler crawler = crawler(archive, settings)) {
            return crawler.crawlOnce(Selection.DUE, CrawlListener.SILENT);
        }
    }

    Crawler crawler(Archive archive, CrawlSettings settings) {
        Sources sources = new Sources(List.of(source()));
        return new Crawler(sources, archive, extractor::extract, settings, clock, this::pass);
    }

    Source source() {
        return new Source(
                new SourceId("prov"),
                true,
                "SE",
                "agency",
                Map.of(LanguageTag.SV, "Provmyndigheten"),
                List.of("127.0.0.1"),
                paths,
                List.of(site.url("/")),
                List.of(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                schedule(),
                Optional.empty(),
                hours());
    }

    Optional<String> schedule() {
        return Optional.empty();
    }

    Optional<Hours> hours() {
        return Optional.empty();
    }

    synchronized void pass(Duration duration) {
        now = duration.isPositive() ? now.plus(duration) : now;
    }

    static CrawlSettings settings() {
        return CrawlSettings.standard(URI.create("https://samsvar.example/om"))
                .allowing(Set.of("127.0.0.1"))
                .waiting(Duration.ZERO);
    }

    Optional<String> archived(String path) {
        try (Archive archive = Archive.openReadOnly(folder, clock)) {
            return archive.find(new PageId(site.url(path).toString()))
                    .map(a -> a.page().title());
        }
    }

    long sequence() {
        try (Archive archive = Archive.openReadOnly(folder, clock)) {
            List<PageChange> changes = archive.changesAfter(0, 100);
            assertFalse(changes.isEmpty());
            return archive.lastSequence();
        }
    }
}
