package samsvar.crawler.fetch;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import samsvar.crawler.SiteFixture;
import samsvar.crawler.plan.CrawlSettings;
import samsvar.crawler.store.Archive;
import samsvar.crawler.wire.Limits;
import samsvar.crawler.wire.Wire;

/** A wire to servers on 127.0.0.1 with limits that are over soon. */
abstract class FetchCase {
    static final Limits HASTY =
            new Limits(1 << 20, false, Duration.ofMillis(3_000), Duration.ofMillis(700), Duration.ofMillis(300), 2_000);

    @TempDir
    Path folder;

    final SiteFixture site = new SiteFixture();
    volatile Instant now = Instant.parse("2026-03-01T10:00:00Z");
    final InstantSource clock = () -> now;
    Archive archive;
    Wire wire;
    HttpFetcher fetcher;

    @BeforeEach
    void open() {
        archive = Archive.open(folder, clock);
        wire = new Wire(settings(), archive.hosts(), clock);
        fetcher = new HttpFetcher(wire, clock, HASTY);
    }

    void use(Wire other) {
        wire.close();
        wire = other;
        fetcher = new HttpFetcher(wire, clock, HASTY);
    }

    @AfterEach
    void close() {
        wire.close();
        archive.close();
        site.close();
    }

    static CrawlSettings settings() {
        return CrawlSettings.standard(URI.create("https://samsvar.example/om")).allowing(Set.of("127.0.0.1"));
    }

    FetchResult fetch(URI address) throws InterruptedException {
        return fetcher.fetch(address, Optional.empty());
    }

    String failure(URI address) throws InterruptedException {
        return assertInstanceOf(FetchResult.Failed.class, fetch(address)).reason();
    }
}
