package samsvar.crawler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import samsvar.crawler.hostile.HostileCase;
import samsvar.crawler.run.CrawlReport;
import samsvar.crawler.store.Archive;
import samsvar.engine.page.ArchivedPage;
import samsvar.engine.page.PageId;

/** When does a page leave the archive? Over several runs, each a day after the one before. */
class RemovalTest extends CrawlCase {
    private static final String LONG =
            "Den som har fått uppehållstillstånd kan ansöka om bostadsbidrag hos myndigheten. ".repeat(4);
    private static final String ELSE =
            "Biblioteket har öppet alla vardagar och lånar ut cyklar, skidor och böcker till alla. ".repeat(4);

    @BeforeEach
    void twoPages() {
        site.page("/", "Start", "Välkommen till provmyndigheten, vi finns här för dig.", "/a", "/b", "/c");
        site.page("/a", "A", LONG + "a").page("/b", "B", ELSE + "b").page("/c", "C", LONG + ELSE);
        crawl();
        tomorrow();
    }

    @Test
    void aPageMissingOnceAndBackAtTheSecondLookStays() {
        site.on("/a", new Sequence(SiteFixture.status(404, ""), SiteFixture.html("A", LONG + "a")));
        CrawlReport report = crawl();
        assertEquals("A", archived("/a").orElseThrow());
        assertEquals(0, report.removed());
        assertEquals(3, site.requests("/a"));
    }

    @Test
    void aMissingPageWhoseSecondLookFailsLeavesInTheNextRunThatMissesIt() {
        site.on("/a", new Sequence(SiteFixture.status(404, ""), SiteFixture.status(500, "")));
        crawl();
        assertEquals("A", archived("/a").orElseThrow());
        tomorrow();
        site.on("/a", SiteFixture.status(410, ""));
        assertEquals(1, crawl().removed());
        assertTrue(archived("/a").isEmpty());
    }

    @Test
    @HostileCase(53)
    void aServerErrorIsAskedAgainAndYearsOfThemDeleteNothing() {
        site.on("/a", new Sequence(SiteFixture.status(500, ""), SiteFixture.html("A ny", LONG + "ny")));
        crawl();
        assertEquals("A ny", archived("/a").orElseThrow());
        Instant confirmed = find("/a").checked();
        for (int status : List.of(500, 503, 429, 403, 401, 502)) {
            now = now.plus(Duration.ofDays(400));
            site.on("/a", SiteFixture.status(status, ""));
            crawl();
            assertEquals("A ny", archived("/a").orElseThrow());
        }
        assertEquals(confirmed, find("/a").checked(), "last confirmed says how old it is");
    }

    @Test
    void aLastingRedirectMovesThePageWithItsHistoryAndAllAddresses() {
        site.page("/a", "A", LONG + "andra lydelsen");
        crawl();
        tomorrow();
        site.on("/a", SiteFixture.redirect(301, "/d")).on("/d", SiteFixture.redirect(308, "/ny"));
        site.page("/ny", "A", LONG + "andra lydelsen");
        CrawlReport report = crawl();
        assertTrue(archived("/a").isEmpty());
        assertEquals(0, report.failedTotal());
        try (Archive archive = Archive.openReadOnly(folder, clock)) {
            PageId old = new PageId(site.url("/a").toString());
            PageId ny = new PageId(site.url("/ny").toString());
            assertEquals(ny, archive.follow(old).orElseThrow().page().id());
            assertEquals(2, archive.versions(ny).size(), "the versions of the old address");
            assertEquals(
                    List.of(site.url("/a").toString(), site.url("/d").toString()),
                    archive.aliases(ny).stream().sorted().toList());
        }
        tomorrow();
        site.on("/ny", SiteFixture.redirect(301, "/nyast")).page("/nyast", "A", LONG + "andra lydelsen");
        crawl();
        try (Archive archive = Archive.openReadOnly(folder, clock)) {
            ArchivedPage now =
                    archive.follow(new PageId(site.url("/a").toString())).orElseThrow();
            assertEquals(site.url("/nyast").toString(), now.page().id().value());
        }
    }

    @Test
    void aPageMovesAlsoWhereItsNewAddressWasMetFirst() {
        site.page("/", "Start", "Välkommen till provmyndigheten, vi finns här för dig.", "/ny", "/a", "/b", "/c");
        site.on("/a", SiteFixture.redirect(301, "/ny")).page("/ny", "A", LONG + "a");
        crawl();
        assertTrue(archived("/a").isEmpty());
        assertEquals("A", archived("/ny").orElseThrow());
    }

    @Test
    void aPageThatMovesStaysUntilItsNewAddressAnswers() {
        site.on("/a", SiteFixture.redirect(301, "/ny")).on("/ny", SiteFixture.status(500, ""));
        crawl();
        assertEquals("A", archived("/a").orElseThrow());
        tomorrow();
        site.page("/ny", "Flyttad", LONG + "a");
        crawl();
        assertTrue(archived("/a").isEmpty());
        assertEquals("Flyttad", archived("/ny").orElseThrow());
    }

    @Test
    void aPageThatLeadsToNothingOrToTheHomePageForEverythingIsGone() {
        site.on("/a", SiteFixture.redirect(301, "/fel")).on("/fel", SiteFixture.status(404, ""));
        site.on("/b", SiteFixture.redirect(301, "/"));
        CrawlReport report = crawl();
        assertTrue(archived("/a").isEmpty());
        assertTrue(archived("/b").isEmpty());
        assertEquals(2, report.removed());
        assertEquals("Start", archived("/").orElseThrow());
        try (Archive archive = Archive.openReadOnly(folder, clock)) {
            assertTrue(archive.follow(new PageId(site.url("/a").toString())).isEmpty());
        }
    }

    @Test
    void aPassingRedirectCountsOnlyWhenItLastsThreeRuns() {
        site.on("/a", SiteFixture.redirect(302, "/tillfalligt")).page("/tillfalligt", "Tillfälligt", ELSE + "t");
        crawl();
        tomorrow();
        crawl();
        assertEquals("A", archived("/a").orElseThrow());
        tomorrow();
        crawl();
        assertTrue(archived("/a").isEmpty());
        assertEquals("Tillfälligt", archived("/tillfalligt").orElseThrow());
    }

    @Test
    void aDocumentThatCanNotBeReadAnyMoreLeavesAfterThreeRuns() {
        site.on("/a", SiteFixture.status(200, ""));
        for (int run = 1; run <= 3; run++) {
            assertEquals("A", archived("/a").orElseThrow(), "before run " + run);
            crawl();
            tomorrow();
        }
        assertTrue(archived("/a").isEmpty());
    }

    @Test
    @HostileCase(14)
    void robotsTightenedHidesPagesAndRobotsLoosenedShowsThemWithoutReadingThemAnew() {
        site.on("/a", SiteFixture.revalidated("\"v1\"", "<title>A</title><p>" + LONG));
        crawl();
        tomorrow();
        long before = site.requests("/a");
        site.on("/robots.txt", SiteFixture.status(200, "User-agent: *\nDisallow: /a\n"));
        crawl();
        assertTrue(archived("/a").isEmpty());
        assertEquals(before, site.requests("/a"));
        tomorrow();
        site.on("/robots.txt", SiteFixture.status(404, ""));
        CrawlReport report = crawl();
        assertEquals("A", archived("/a").orElseThrow());
        assertEquals(1, report.unchanged(), "asked for with the validators of the text we have");
    }

    @Test
    @HostileCase({16, 17})
    void noindexLaterHidesThePageFromPageAndHeaderAndItsEndBringsItBack() {
        site.on("/a", SiteFixture.status(200, "<title>A</title><meta name=robots content=noindex><p>" + LONG));
        site.on("/b", SiteFixture.status(200, "<title>B</title><p>" + ELSE, "X-Robots-Tag", "samsvar: noindex"));
        site.on(
                "/c",
                SiteFixture.status(200, "<title>C</title><p>" + ELSE + LONG, "X-Robots-Tag", "annanbot: noindex"));
        crawl();
        assertTrue(archived("/a").isEmpty());
        assertTrue(archived("/b").isEmpty());
        assertEquals("C", archived("/c").orElseThrow());
        tomorrow();
        site.page("/a", "A", LONG + "a").page("/b", "B", ELSE + "b");
        crawl();
        assertEquals("A", archived("/a").orElseThrow());
        assertEquals("B", archived("/b").orElseThrow());
    }

    @Test
    @HostileCase(23)
    void aPageLeavesWhenItsOwnDateHasPassedThoughNobodyVisitsIt() {
        site.on(
                "/a",
                SiteFixture.status(
                        200, "<title>A</title><meta name=robots content='unavailable_after: 2026-04-01'><p>" + LONG));
        crawl();
        assertEquals("A", archived("/a").orElseThrow());
        now = Instant.parse("2026-04-02T00:00:01Z");
        try (Archive archive = Archive.open(folder, clock)) {
            assertEquals(1, archive.withdrawExpired());
        }
        assertTrue(archived("/a").isEmpty());
        crawl();
        assertTrue(archived("/a").isEmpty());
    }

    @Test
    void ofAPageThatAsksForItNothingIsKeptButItsPresentText() {
        site.on("/a", SiteFixture.status(200, "<title>A</title><meta name=robots content=noarchive><p>" + LONG + "2"));
        crawl();
        tomorrow();
        site.on("/a", SiteFixture.status(200, "<title>A</title><meta name=robots content=noarchive><p>" + LONG + "3"));
        crawl();
        try (Archive archive = Archive.openReadOnly(folder, clock)) {
            PageId a = new PageId(site.url("/a").toString());
            assertTrue(archive.find(a).isPresent());
            assertEquals(List.of(), archive.versions(a));
        }
    }

    @Test
    @HostileCase(64)
    void whatTheSitemapNoLongerListsStaysAsLongAsItAnswers() {
        map("/s1", "/s2", "/s3", "/s4", "/s5", "/s6", "/s7", "/s8", "/s9", "/s10");
        for (int i = 1; i <= 10; i++) {
            site.page("/s" + i, "S" + i, LONG + i + ELSE);
        }
        crawl();
        map("/s1", "/s2", "/s3", "/s4");
        for (int run = 0; run < 2; run++) {
            tomorrow();
            assertEquals(0, crawl().removed());
        }
        for (int i = 1; i <= 10; i++) {
            assertEquals("S" + i, archived("/s" + i).orElseThrow());
            assertEquals(3, site.requests("/s" + i), "still visited");
        }
    }

    private void map(String... paths) {
        StringBuilder xml = new StringBuilder(
                "<?xml version=\"1.0\"?>" + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">");
        for (String path : paths) {
            xml.append("<url><loc>").append(site.url(path)).append("</loc></url>");
        }
        site.on("/sitemap.xml", SiteFixture.status(200, xml + "</urlset>"));
    }

    @Test
    void anAddressNoSourceOwnsAnyMoreIsHidden() {
        assertFalse(archived("/a").isEmpty());
        paths = List.of("/b", "/c");
        crawl();
        assertTrue(archived("/a").isEmpty());
        assertEquals("B", archived("/b").orElseThrow());
    }

    private ArchivedPage find(String path) {
        try (Archive archive = Archive.openReadOnly(folder, clock)) {
            return archive.find(new PageId(site.url(path).toString())).orElseThrow();
        }
    }

    private void tomorrow() {
        now = now.plus(Duration.ofDays(1));
    }
}
