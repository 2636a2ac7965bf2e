package samsvar.crawler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import samsvar.crawler.run.CrawlListener;
import samsvar.crawler.run.CrawlReport;
import samsvar.crawler.run.Recrawl;
import samsvar.crawler.run.Selection;
import samsvar.crawler.store.Archive;

/** Whatever a crawler is doing, closing it ends soon, and what it had done stays done. */
class CrawlerStopTest extends CrawlCase {
    private static final Duration SOON = Duration.ofSeconds(5);

    private final CountDownLatch pausing = new CountDownLatch(1);

    @Override
    void pass(Duration duration) {
        if (duration.compareTo(Duration.ofSeconds(30)) < 0) {
            super.pass(duration);
            return;
        }
        pausing.countDown();
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aCrawlThatSitsOutALongDelayStopsAtOnceAndGoesOnWhereItWas() throws Exception {
        site.on("/robots.txt", SiteFixture.status(200, "User-agent: *\nCrawl-delay: 40\n"));
        site.page("/", "Start", "Välkommen", "/a");
        try (Archive archive = Archive.open(folder, clock)) {
            Crawler crawler = crawler(archive, settings());
            CompletableFuture<CrawlReport> crawl = CompletableFuture.supplyAsync(
                    () -> crawler.crawlOnce(Selection.DUE, CrawlListener.SILENT), Thread::startVirtualThread);
            assertTrue(pausing.await(20, TimeUnit.SECONDS), "no long pause came: " + crawl);
            assertTimeout(SOON, crawler::close);
            assertTrue(crawl.get().stopped());
        }
        assertFalse(site.requests().contains("/a"), "asked for a page though it was told to stop");
    }

    @Test
    void aCrawlerInTheBackgroundStopsBetweenRoundsWithoutAnError() {
        List<RuntimeException> failures = new CopyOnWriteArrayList<>();
        site.page("/", "Start", "Välkommen");
        try (Archive archive = Archive.open(folder, clock)) {
            Crawler crawler = crawler(archive, settings());
            crawler.start(failures::add);
            crawler.request(new Recrawl.All());
            assertTimeout(SOON, crawler::close);
        }
        assertEquals(List.of(), failures);
    }

    @Test
    void aCrawlerClosedTwiceOrNeverStartedClosesAtOnce() {
        try (Archive archive = Archive.open(folder, clock)) {
            Crawler crawler = crawler(archive, settings());
            crawler.close();
            assertTimeout(SOON, crawler::close);
            assertTrue(crawler.crawlOnce(Selection.DUE, CrawlListener.SILENT).stopped());
        }
    }
}
