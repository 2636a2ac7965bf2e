package samsvar.crawler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import samsvar.crawler.hostile.HostileCase;
import samsvar.crawler.run.CrawlListener;
import samsvar.crawler.run.CrawlReport;
import samsvar.crawler.run.Selection;
import samsvar.crawler.store.Archive;
import samsvar.engine.page.PageId;

/** Which pages does a run by schedule ask for, and what does it ask them with? */
class IntervalCrawlTest extends CrawlCase {
    private int day;

    private static String text(String of) {
        return ("Om " + of + ": den som bor här kan ansöka om stöd för " + of + " hos oss. ").repeat(8);
    }

    @BeforeEach
    void threePages() {
        site.page("/", "Start", text("start"), "/ofta", "/aldrig");
        site.page("/aldrig", "Aldrig", text("a"));
        site.page("/ofta", "Ofta", text("dag 0"));
    }

    private CrawlReport sparing() {
        try (Archive archive = Archive.open(folder, clock);
                Crawler crawler = crawler(archive, settings())) {
            return crawler.crawlOnce(Selection.DUE.sparing(), CrawlListener.SILENT);
        }
    }

    private CrawlReport nights(int nights) {
        CrawlReport report = sparing();
        for (int night = 1; night < nights; night++) {
            now = now.plus(Duration.ofDays(1));
            day++;
            site.page("/ofta", "Ofta", text("dag " + "abcdefghijklmnopqrstuvwxyzåäö".charAt(day % 29) + day));
            report = sparing();
        }
        return report;
    }

    @Test
    void aPageThatNeverChangesIsAskedForLessAndLessOftenAndOneThatDoesEveryNight() {
        nights(60);
        assertEquals(60, site.requests("/"), "the start page is always visited");
        assertEquals(60, site.requests("/ofta"));
        assertTrue(site.requests("/aldrig") <= 9, () -> site.requests("/aldrig") + " requests");
        assertEquals("Aldrig", archived("/aldrig").orElseThrow());
    }

    @Test
    void anExplicitCrawlAsksForEverything() {
        nights(20);
        long before = site.requests("/aldrig");
        assertEquals(0, crawl().leftAlone());
        assertEquals(before + 1, site.requests("/aldrig"));
    }

    @Test
    void whatIsLeftAloneIsSaid() {
        boolean said = false;
        for (int night = 0; night < 12; night++) {
            long before = site.requests("/aldrig");
            CrawlReport report = nights(1);
            now = now.plus(Duration.ofDays(1));
            assertEquals(site.requests("/aldrig") == before ? 1 : 0, Math.min(1, report.leftAlone()));
            said |= report.leftAlone() > 0;
        }
        assertTrue(said);
    }

    @Test
    void aSitemapThatSaysChangedBringsAPageBackBeforeItsInterval() {
        lastmod("2020-01-01");
        nights(20);
        long before = site.requests("/aldrig");
        site.page("/aldrig", "Aldrig mer", text("b"));
        lastmod(now.plus(Duration.ofHours(20)).toString());
        now = now.plus(Duration.ofDays(1));
        sparing();
        assertEquals(before + 1, site.requests("/aldrig"));
        assertEquals("Aldrig mer", archived("/aldrig").orElseThrow());
    }

    @Test
    @HostileCase(63)
    void aSitemapThatAlwaysSaysChangedIsSoonNotBelieved() {
        for (int night = 0; night < 40; night++) {
            lastmod(now.minus(Duration.ofHours(1)).toString());
            sparing();
            now = now.plus(Duration.ofDays(1));
        }
        assertTrue(site.requests("/aldrig") < 20, () -> site.requests("/aldrig") + " requests in 40 nights");
    }

    @Test
    @HostileCase(64)
    void whatASitemapThatCanNotBeReadNoLongerListsIsNotLookedAtForThat() {
        lastmod("2020-01-01");
        nights(20);
        long before = site.requests("/aldrig");
        site.on("/sitemap.xml", SiteFixture.status(503, ""));
        now = now.plus(Duration.ofDays(1));
        sparing();
        assertEquals(before, site.requests("/aldrig"));
        site.on(
                "/sitemap.xml",
                SiteFixture.status(200, "<urlset><url><loc>" + site.url("/ofta") + "</loc></url></urlset>"));
        now = now.plus(Duration.ofDays(1));
        sparing();
        assertEquals(before + 1, site.requests("/aldrig"), "one that was read whole and no longer lists it");
    }

    private void lastmod(String when) {
        site.on(
                "/sitemap.xml",
                SiteFixture.status(
                        200,
                        "<?xml version=\"1.0\"?><urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url><loc>"
                                + site.url("/aldrig") + "</loc><lastmod>" + when + "</lastmod></url></urlset>"));
    }

    @Test
    @HostileCase(50)
    void aTagThatIsWeakOrNewEachTimeIsNoChangeOfText() {
        int[] tick = {0};
        site.on(
                "/ofta",
                exchange -> SiteFixture.status(
                                200, "<title>Ofta</title><p>" + text("x"), "ETag", "W/\"" + tick[0]++ + "\"")
                        .to(exchange));
        crawl();
        long before = sequence();
        now = now.plus(Duration.ofDays(1));
        assertEquals(3, crawl().same());
        assertEquals(before, sequence());
    }

    @Test
    @HostileCase(50)
    void aWeakTagIsSentBackAsItCameAndSavesReadingThePage() {
        site.on("/ofta", SiteFixture.revalidated("W/\"a\"", "<title>Ofta</title><p>" + text("x")));
        assertEquals(0, crawl().unchanged());
        now = now.plus(Duration.ofDays(1));
        assertEquals(1, crawl().unchanged());
        assertEquals("Ofta", archived("/ofta").orElseThrow());
    }

    @Test
    @HostileCase(50)
    void notModifiedWhereNothingWasKeptIsAnErrorAndNoPage() {
        site.on("/ofta", SiteFixture.status(304, "", "ETag", "\"x\""));
        CrawlReport report = crawl();
        assertTrue(archived("/ofta").isEmpty());
        assertEquals(1, report.failedTotal());
        assertTrue(site.requests("/ofta") <= 3);
    }

    @Test
    @HostileCase(50)
    void aServerThatAnswersNotModifiedForEverIsReadWholeAfterAMonth() {
        site.on("/ofta", exchange -> {
            boolean conditional = exchange.getRequestHeaders().getFirst("If-None-Match") != null;
            (conditional
                            ? SiteFixture.status(304, "")
                            : SiteFixture.status(
                                    200, "<title>Ofta " + day + "</title><p>" + text("x"), "ETag", "\"1\""))
                    .to(exchange);
        });
        crawl();
        day = 1;
        now = now.plus(Duration.ofDays(10));
        crawl();
        assertEquals("Ofta 0", archived("/ofta").orElseThrow());
        now = now.plus(Duration.ofDays(25));
        crawl();
        assertEquals("Ofta 1", archived("/ofta").orElseThrow());
    }

    @Test
    @HostileCase(51)
    void aDateInTheFutureIsNotAskedWith() {
        List<String> asked = new CopyOnWriteArrayList<>();
        site.on("/ofta", exchange -> {
            asked.add(String.valueOf(exchange.getRequestHeaders().getFirst("If-Modified-Since")));
            SiteFixture.status(
                            200,
                            "<title>Ofta</title><p>" + text("dag " + asked.size()),
                            "Last-Modified",
                            "Thu, 01 Jan 2099 00:00:00 GMT")
                    .to(exchange);
        });
        site.on("/aldrig", exchange -> {
            asked.add("ok " + exchange.getRequestHeaders().getFirst("If-Modified-Since"));
            SiteFixture.status(200, "<title>A</title><p>" + text("a"), "Last-Modified", "Thu, 01 Jan 2026 00:00:00 GMT")
                    .to(exchange);
        });
        crawl();
        now = now.plus(Duration.ofDays(1));
        crawl();
        assertFalse(asked.toString().contains("2099"), asked.toString());
        assertTrue(asked.contains("ok Thu, 01 Jan 2026 00:00:00 GMT"), asked.toString());
        Instant checked;
        try (Archive archive = Archive.openReadOnly(folder, clock)) {
            checked = archive.lastChecked().orElseThrow();
        }
        assertEquals(now, checked);
    }

    @Test
    void aPageJustCitedIsVisitedFirstAndBeforeItsInterval() {
        nights(20);
        now = now.plus(Duration.ofDays(2));
        sparing();
        now = now.plus(Duration.ofDays(2));
        PageId cited = new PageId(site.url("/aldrig").toString());
        try (Archive archive = Archive.open(folder, clock)) {
            assertEquals(1, archive.frontier().prefer(List.of(cited), now.minus(Duration.ofDays(1))));
            assertEquals(0, archive.frontier().prefer(List.of(cited), now.minus(Duration.ofDays(1))));
            assertEquals(0, archive.frontier().prefer(List.of(new PageId("okänd")), now));
        }
        int before = site.requests().size();
        sparing();
        List<String> asked = site.requests().subList(before, site.requests().size()).stream()
                .filter(p -> !p.endsWith(".txt") && !p.endsWith(".xml"))
                .toList();
        assertEquals("/aldrig", asked.getFirst());
        before = site.requests().size();
        now = now.plus(Duration.ofHours(1));
        sparing();
        assertFalse(site.requests().subList(before, site.requests().size()).contains("/aldrig"), "once is enough");
    }
}
