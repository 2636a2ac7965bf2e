package samsvar.crawler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import samsvar.crawler.run.CrawlListener;
import samsvar.crawler.run.CrawlReport;
import samsvar.crawler.run.Recrawl;
import samsvar.crawler.run.Selection;
import samsvar.crawler.store.Archive;
import samsvar.engine.page.PageId;

class CrawlerTest extends CrawlCase {
    private static final String LONG =
            "Den som har fått uppehållstillstånd kan ansöka om bostadsbidrag hos myndigheten. ".repeat(4);

    @Test
    void aSiteIsCrawledFromItsStartPageAndItsSitemap() {
        site.page("/", "Start", "Välkommen till oss", "/a", "mailto:x@y.se", "/bild.png", "http://other.example/");
        site.page("/a", "Sidan A", LONG);
        site.page("/b", "Sidan B", LONG + "B");
        site.on("/robots.txt", SiteFixture.status(200, "User-agent: *\nSitemap: " + site.url("/karta.xml") + "\n"));
        site.on(
                "/karta.xml",
                SiteFixture.status(
                        200,
                        "<?xml version=\"1.0\"?><urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">"
                                + "<url><loc>" + site.url("/b") + "</loc></url></urlset>"));
        CrawlReport report = crawl();
        assertEquals(3, report.written());
        assertEquals("Sidan B", archived("/b").orElseThrow());
        assertFalse(site.requests().contains("/bild.png"));
    }

    @Test
    void aSecondCrawlAsksConditionallyAndChangesNothing() {
        site.on("/", SiteFixture.revalidated("\"v1\"", "<title>Start</title><p>" + LONG));
        crawl();
        long before = sequence();
        CrawlReport second = crawl();
        assertEquals(1, second.unchanged());
        assertEquals(before, sequence());
    }

    @Test
    void robotsRulesAreObeyedAndAPageForbiddenLaterLeaves() {
        site.page("/", "Start", LONG, "/sen/x", "/privat/y");
        site.page("/sen/x", "Sen", LONG + "x");
        site.on("/robots.txt", SiteFixture.status(200, "\ufeffUser-agent: *\nDisallow: /privat/\n"));
        crawl();
        assertTrue(archived("/sen/x").isPresent());
        site.on("/robots.txt", SiteFixture.status(200, "User-agent: *\nDisallow: /privat/\nDisallow: /sen/\n"));
        CrawlReport second = crawl();
        assertTrue(archived("/sen/x").isEmpty());
        assertEquals(2L, second.refused().get("robots.txt"));
        assertEquals(0, site.requests("/privat/y"));
        assertEquals(1, site.requests("/sen/x"));
    }

    @Test
    void aHostWhoseRobotsCanNotBeReadIsLeftAloneAndKeepsItsPages() {
        site.page("/", "Start", LONG);
        crawl();
        site.on("/robots.txt", SiteFixture.status(503, ""));
        CrawlReport second = crawl();
        assertEquals(1, site.requests("/"));
        assertEquals(1, second.failedTotal());
        assertTrue(archived("/").isPresent());
    }

    @Test
    void aMovedPageIsReplacedByItsNewAddress() {
        site.page("/", "Start", LONG, "/gammal");
        site.page("/gammal", "Sidan", LONG + "s");
        crawl();
        site.on("/gammal", SiteFixture.redirect(301, "/ny")).page("/ny", "Sidan", LONG + "s");
        crawl();
        assertTrue(archived("/gammal").isEmpty());
        assertEquals("Sidan", archived("/ny").orElseThrow());
        try (Archive archive = Archive.openReadOnly(folder, clock)) {
            assertEquals(
                    site.url("/ny").toString(),
                    archive.findByAddress(site.url("/gammal").toString())
                            .orElseThrow()
                            .page()
                            .id()
                            .value());
        }
    }

    @Test
    void redirectLoopsAndChainsEnd() {
        site.page("/", "Start", LONG, "/x", "/r/0");
        site.on("/x", SiteFixture.redirect(302, "/y")).on("/y", SiteFixture.redirect(302, "/x"));
        for (int i = 0; i < 20; i++) {
            site.on("/r/" + i, SiteFixture.redirect(302, "/r/" + (i + 1)));
        }
        CrawlReport report = crawl();
        assertEquals(1, site.requests("/x"));
        assertEquals(0, site.requests("/r/7"));
        assertEquals(1L, report.failed().get("more than 5 redirects"));
    }

    @Test
    void aGonePageIsAskedTwiceBeforeItLeaves() {
        site.page("/", "Start", LONG, "/a", "/b");
        site.page("/a", "A", LONG + "a").page("/b", "B", LONG + "b");
        crawl();
        site.on("/a", SiteFixture.status(410, "")).on("/b", SiteFixture.status(404, ""));
        crawl();
        assertTrue(archived("/a").isEmpty());
        assertTrue(archived("/b").isEmpty());
        assertEquals(3, site.requests("/a"));
        assertEquals(3, site.requests("/b"));
    }

    @Test
    void aPassingErrorIsTriedAgainAndNeverDeletes() {
        site.page("/", "Start", LONG);
        crawl();
        site.on("/", SiteFixture.status(500, ""));
        CrawlReport second = crawl();
        assertEquals(4, site.requests("/"));
        assertEquals(1L, second.failed().get("status 500"));
        assertTrue(archived("/").isPresent());
    }

    @Test
    void retryAfterIsObeyedInFullAcrossRestarts() {
        site.page("/", "Start", LONG, "/a");
        site.on("/a", SiteFixture.status(429, "", "Retry-After", "7200"));
        CrawlReport first = crawl();
        assertEquals(1, first.waiting().size());
        assertEquals(
                now.plusSeconds(7200).getEpochSecond(),
                first.waiting().getFirst().until().getEpochSecond());
        int before = site.requests().size();
        crawl();
        assertEquals(before, site.requests().size());
        now = now.plusSeconds(7300);
        site.page("/a", "A", LONG + "a");
        crawl();
        assertTrue(archived("/a").isPresent());
    }

    @Test
    void noindexIsNotArchivedButItsLinksAreFollowed() {
        site.on(
                "/",
                SiteFixture.status(200, "<title>x</title><meta name=robots content=noindex><a href=/barn>barn</a>"));
        site.page("/barn", "Barn", LONG);
        crawl();
        assertTrue(archived("/").isEmpty());
        assertTrue(archived("/barn").isPresent());
    }

    @Test
    void theSameTextAtTwoAddressesIsOnePageThatBothLeadTo() {
        site.page("/", "Start", "Kort", "/a", "/b?skriv=1");
        site.page("/a", "Sidan", LONG).page("/b?skriv=1", "Sidan", LONG);
        CrawlReport report = crawl();
        assertEquals(1, report.folded());
        try (Archive archive = Archive.openReadOnly(folder, clock)) {
            assertEquals(
                    List.of(site.url("/b?skriv=1").toString()),
                    archive.aliases(new PageId(site.url("/a").toString())));
        }
    }

    @Test
    void pagesNamingEachOtherCanonicalGiveExactlyOne() {
        site.page("/", "Start", "Kort", "/a", "/b");
        site.on("/a", SiteFixture.status(200, "<title>A</title><link rel=canonical href=/b><p>" + LONG + "a"));
        site.on("/b", SiteFixture.status(200, "<title>B</title><link rel=canonical href=/a><p>" + LONG + "b"));
        crawl();
        assertTrue(archived("/a").isPresent() != archived("/b").isPresent());
    }

    @Test
    void oneTextForAWholeSiteDoesNotReplaceTheTextsWeHave() {
        site.page("/", "Start", LONG, "/a", "/b");
        site.page("/a", "A", LONG + "a").page("/b", "B", LONG + "b");
        crawl();
        SiteFixture.Answer closed = SiteFixture.html("Underhåll pågår", "Vi är snart tillbaka.");
        site.on("/", closed).on("/a", closed).on("/b", closed).on("/robots.txt", closed);
        crawl();
        assertEquals("A", archived("/a").orElseThrow());
        assertEquals("Start", archived("/").orElseThrow());
    }

    @Test
    void anEndlessCalendarIsCutOff() {
        site.page("/", "Start", LONG, "/kalender/1");
        for (int i = 1; i < 200; i++) {
            site.page("/kalender/" + i, "Kalender " + i, "Inga händelser.", "/kalender/" + (i + 1));
        }
        crawl();
        assertTrue(site.requests().size() < 60, () -> site.requests().size() + " requests");
    }

    @Test
    void crawlDelayIsWaitedForAndCountsAgainstOurOwnMinimumOnly() {
        site.page("/", "Start", LONG, "/a");
        site.page("/a", "A", LONG + "a");
        site.on("/robots.txt", SiteFixture.status(200, "User-agent: *\nCrawl-delay: 7\n"));
        Instant before = now;
        crawl();
        assertEquals(Duration.ofSeconds(21), Duration.between(before, now), "sitemap, start page and one more");
    }

    @Test
    void privateAddressesAreNotConnectedTo() {
        site.page("/", "Start", LONG);
        CrawlReport report = crawl(settings().allowing(Set.of()));
        assertEquals(0, site.requests().size());
        assertEquals(1, report.failedTotal());
    }

    @Test
    void anAddressAskedForIsVisitedAgain() {
        site.page("/", "Start", LONG, "/a");
        site.page("/a", "A", LONG + "a");
        crawl();
        site.page("/a", "A ny", LONG + "ny");
        try (Archive archive = Archive.open(folder, clock);
                Crawler crawler = crawler(archive, settings())) {
            assertTrue(crawler.request(new Recrawl.Address(site.url("/a"))).isEmpty());
            assertTrue(crawler.request(new Recrawl.Address(URI.create("http://other.example/")))
                    .isPresent());
            crawler.crawlOnce(Selection.DUE, CrawlListener.SILENT);
        }
        assertEquals("A ny", archived("/a").orElseThrow());
    }
}
