package samsvar.crawler;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import samsvar.config.language.LanguageTag;
import samsvar.config.source.Source;
import samsvar.config.source.SourceId;
import samsvar.config.source.Sources;
import samsvar.crawler.hostile.HostileCase;
import samsvar.crawler.plan.CrawlSettings;
import samsvar.crawler.run.CrawlListener;
import samsvar.crawler.run.Pause;
import samsvar.crawler.run.Selection;
import samsvar.crawler.store.Archive;

/** Hosts that take a request and say nothing hold up themselves, and nobody else. */
class SickHostsTest extends CrawlCase {
    private static final int SICK = 40;

    private static Source source(String id, URI start) {
        return new Source(
                new SourceId(id),
                true,
                "SE",
                "agency",
                Map.of(LanguageTag.SV, id),
                List.of(start.getHost()),
                List.of(),
                List.of(start),
                List.of(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    @HostileCase({5, 44})
    void healthyHostsAreVisitedWhileFortySickOnesSayNothing() throws Exception {
        List<Source> all = new ArrayList<>();
        List<ServerSocket> sick = new ArrayList<>();
        Set<String> hosts = new HashSet<>(Set.of("127.0.0.1"));
        CountDownLatch healthy = new CountDownLatch(5);
        try {
            for (int i = 2; i < 2 + SICK; i++) {
                // Connections wait in its queue: taken by the system, answered by nobody.
                ServerSocket silent = new ServerSocket(0, 50, InetAddress.getByName("127.0.0." + i));
                sick.add(silent);
                hosts.add("127.0.0." + i);
                all.add(source("sjuk" + i, URI.create("http://127.0.0." + i + ":" + silent.getLocalPort() + "/")));
            }
            all.add(source("frisk", site.url("/")));
            for (int i = 0; i < 5; i++) {
                SiteFixture.Answer page = SiteFixture.html("Sidan " + i, "Text nummer " + i, "/" + (i + 1));
                site.on(i == 0 ? "/" : "/" + i, exchange -> {
                    healthy.countDown();
                    page.to(exchange);
                });
            }
            crawlUntil(healthy, new Sources(all), hosts);
        } finally {
            for (ServerSocket silent : sick) {
                silent.close();
            }
        }
    }

    private void crawlUntil(CountDownLatch healthy, Sources sources, Set<String> hosts) throws InterruptedException {
        CrawlSettings settings = new CrawlSettings(
                settings().contact(),
                Optional.empty(),
                hosts,
                Optional.of(Duration.ZERO),
                100,
                20,
                Duration.ZERO,
                settings().leastFree());
        try (Archive archive = Archive.open(folder, Instant::now);
                Crawler crawler =
                        new Crawler(sources, archive, extractor::extract, settings, Instant::now, Pause.real())) {
            Thread crawl = Thread.ofVirtual().start(() -> crawler.crawlOnce(Selection.DUE, CrawlListener.SILENT));
            boolean seen = healthy.await(12, TimeUnit.SECONDS);
            crawler.close();
            crawl.join(Duration.ofSeconds(20));
            assertTrue(seen, () -> healthy.getCount() + " pages of the healthy host were not asked for");
        }
    }
}
