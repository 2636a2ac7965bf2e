package samsvar.crawler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import samsvar.config.source.SourceId;
import samsvar.crawler.fresh.Finding;
import samsvar.crawler.hostile.HostileCase;
import samsvar.crawler.run.CrawlListener;
import samsvar.crawler.run.CrawlReport;
import samsvar.crawler.run.ReportJson;
import samsvar.crawler.run.Selection;
import samsvar.crawler.store.Archive;
import samsvar.crawler.store.Held;
import samsvar.engine.page.PageId;

/** A source of twelve pages that loses some: what leaves by itself, what waits for a person, and what the person can say. */
class BrakeCrawlTest extends CrawlCase {
    private static final int PAGES = 11;
    private static final SourceId SOURCE = new SourceId("prov");

    @BeforeEach
    void twelvePages() {
        site.page(
                "/",
                "Start",
                "Välkommen.",
                IntStream.range(0, PAGES).mapToObj(i -> "/" + i).toArray(String[]::new));
        for (int i = 0; i < PAGES; i++) {
            page(i);
        }
        crawl();
        now = now.plus(Duration.ofDays(1));
    }

    private void page(int i) {
        site.page(
                "/" + i,
                "Sida " + i,
                ("Beslut nummer " + i + " gäller ansökan om stöd i ärende " + i * i + ". ").repeat(6));
    }

    private void lose(int pages, SiteFixture.Answer answer) {
        for (int i = 0; i < pages; i++) {
            site.on("/" + i, answer);
        }
    }

    @Test
    void aThirdOfThePagesMayLeave() {
        lose(3, SiteFixture.status(404, ""));
        CrawlReport report = crawl();
        assertEquals(3, report.removed());
        assertEquals(List.of(), report.undecided());
        assertTrue(archived("/0").isEmpty());
    }

    @Test
    @HostileCase(64)
    void smallLossesThatAddUpWithinDaysWaitToo() {
        lose(2, SiteFixture.status(404, ""));
        assertEquals(2, crawl().removed());
        now = now.plus(Duration.ofDays(2));
        lose(4, SiteFixture.status(404, ""));
        CrawlReport report = crawl();
        assertEquals(0, report.removed());
        assertEquals(2, report.undecided().getFirst().pages());
        try (Archive archive = Archive.open(folder, clock)) {
            assertEquals(2, archive.approve(SOURCE));
        }
        now = now.plus(Duration.ofDays(2));
        lose(6, SiteFixture.status(404, ""));
        assertEquals(2, crawl().removed(), "what a person let go counts no longer");
    }

    @Test
    void smallLossesWeeksApartLeave() {
        for (int lost = 2; lost <= 4; lost += 2) {
            lose(lost, SiteFixture.status(404, ""));
            assertEquals(2, crawl().removed());
            now = now.plus(Duration.ofDays(15));
        }
    }

    @Test
    void aSiteThatRenewsItselfLosesNothing() {
        lose(3, SiteFixture.status(404, ""));
        String[] links = IntStream.range(3, 18).mapToObj(i -> "/" + i).toArray(String[]::new);
        IntStream.range(PAGES, 14).forEach(this::page);
        site.page("/", "Start", "Välkommen.", links);
        assertEquals(3, crawl().removed());
        now = now.plus(Duration.ofDays(2));
        lose(6, SiteFixture.status(404, ""));
        IntStream.range(14, 17).forEach(this::page);
        assertEquals(3, crawl().removed());
    }

    @Test
    @HostileCase(64)
    void moreThanAThirdWaitForAPersonAndEveryReportSaysSinceWhen() {
        lose(4, SiteFixture.status(404, ""));
        Instant held = now;
        CrawlReport report = crawl();
        assertEquals(0, report.removed());
        for (int day = 0; day < 90; day += 30) {
            now = now.plus(Duration.ofDays(30));
            report = crawl();
        }
        Held only = report.undecided().getFirst();
        assertEquals(1, report.undecided().size());
        assertEquals(4, only.pages());
        assertEquals(12, only.live());
        assertEquals(Finding.MISSING, only.cause());
        assertFalse(only.since().isBefore(held));
        assertTrue(only.since().isBefore(held.plus(Duration.ofHours(1))), "since the first run, not the last");
        assertTrue(ReportJson.write(report)
                .contains("\"undecided\":[{\"source\":\"prov\",\"cause\":\"missing\",\"pages\":4"));
        try (Archive archive = Archive.openReadOnly(folder, clock)) {
            assertTrue(archive.find(id(0)).orElseThrow().lost(), "no answer is quoted from it");
            assertFalse(archive.find(id(7)).orElseThrow().lost());
        }
    }

    @Test
    void approvedTheyLeave() {
        lose(6, SiteFixture.status(410, ""));
        crawl();
        try (Archive archive = Archive.open(folder, clock)) {
            assertEquals(6, archive.approve(SOURCE));
            assertEquals(List.of(), archive.held());
        }
        assertTrue(archived("/0").isEmpty());
        assertEquals("Sida 7", archived("/7").orElseThrow());
        crawl();
        assertTrue(archived("/0").isEmpty());
    }

    @Test
    void keptTheyStayAsLastConfirmedAndTheNextRunAsksAgain() {
        lose(6, SiteFixture.status(404, ""));
        crawl();
        try (Archive archive = Archive.open(folder, clock)) {
            assertEquals(6, archive.keep(SOURCE));
            assertFalse(archive.find(id(0)).orElseThrow().lost());
        }
        now = now.plus(Duration.ofDays(1));
        assertEquals(6, crawl().undecided().getFirst().pages());
        assertEquals("Sida 0", archived("/0").orElseThrow());
    }

    @Test
    void pagesThatComeBackAreNoLongerHeldAndTheFewThatDoNotLeave() {
        lose(6, SiteFixture.status(404, ""));
        crawl();
        now = now.plus(Duration.ofDays(1));
        for (int i = 1; i < 6; i++) {
            page(i);
        }
        CrawlReport report = crawl();
        assertEquals(List.of(), report.undecided());
        assertEquals(1, report.removed());
        assertTrue(archived("/0").isEmpty());
        assertEquals("Sida 1", archived("/1").orElseThrow());
    }

    @Test
    @HostileCase(64)
    void redirectsToTheHomePageForEverythingAreHeldAsWell() {
        lose(11, SiteFixture.redirect(301, "/"));
        assertEquals(Finding.DEAD_END, crawl().undecided().getFirst().cause());
        assertEquals("Sida 0", archived("/0").orElseThrow());
    }

    @Test
    void aSiteThatMovesAllItsPagesIsNotHeld() {
        for (int i = 0; i < PAGES; i++) {
            site.on("/" + i, SiteFixture.redirect(301, "/ny/" + i));
            site.page("/ny/" + i, "Sida " + i, ("Beslut nummer " + i + " gäller ansökan om stöd. ").repeat(6));
        }
        CrawlReport report = crawl();
        assertEquals(List.of(), report.undecided());
        assertTrue(archived("/0").isEmpty());
        assertEquals("Sida 0", archived("/ny/0").orElseThrow());
    }

    @Test
    void whatTheSiteForbidsIsHiddenAtOnceHoweverMuchItIsAndReported() {
        site.on("/robots.txt", SiteFixture.status(200, "User-agent: samsvar\nDisallow: /\n"));
        CrawlReport report = crawl();
        assertTrue(archived("/0").isEmpty());
        assertEquals(Finding.WITHDRAWN, report.undecided().getFirst().cause());
        assertEquals(12, report.undecided().getFirst().pages());
        now = now.plus(Duration.ofDays(1));
        site.on("/robots.txt", SiteFixture.status(404, ""));
        report = crawl();
        assertEquals("Sida 0", archived("/0").orElseThrow());
        assertEquals(List.of(), report.undecided(), "nothing to decide once they are back");
    }

    @Test
    void noindexOnEveryPageIsObeyedAndReported() {
        lose(11, SiteFixture.status(200, "<title>x</title><meta name=robots content=noindex><p>x"));
        CrawlReport report = crawl();
        assertTrue(archived("/0").isEmpty());
        assertEquals(11, report.undecided().getFirst().pages());
    }

    @Test
    void aCrawlThatWasStoppedHalfWayLosesNothingYet() {
        lose(2, SiteFixture.status(404, ""));
        now = now.plus(Duration.ofDays(1));
        try (Archive archive = Archive.open(folder, clock);
                Crawler crawler = crawler(archive, settings())) {
            crawler.close();
            assertTrue(crawler.crawlOnce(Selection.DUE, CrawlListener.SILENT).stopped());
        }
        assertEquals("Sida 0", archived("/0").orElseThrow());
        assertEquals(2, crawl().removed());
    }

    private PageId id(int page) {
        return new PageId(site.url("/" + page).toString());
    }
}
