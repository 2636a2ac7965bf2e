package samsvar.crawler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import samsvar.crawler.hostile.HostileCase;
import samsvar.crawler.run.CrawlReport;
import samsvar.crawler.store.Archive;
import samsvar.engine.page.Page;
import samsvar.engine.page.PageId;

/** Pages answered with 200 that are none: known by their words, and where the words are new, by what the site does. */
class SoftErrorsCrawlTest extends CrawlCase {
    private static final String ODD =
            "Oj då. Här blev det tomt på hyllan. Gå tillbaka till startsidan eller ring växeln så hjälper vi dig.";

    private void known() {
        site.page("/", "Start", text("start"), "/a", "/b", "/c");
        site.page("/a", "A", text("a")).page("/b", "B", text("b")).page("/c", "C", text("c"));
        crawl();
        now = now.plus(Duration.ofDays(1));
    }

    private static String text(String of) {
        return ("Om " + of + ": den som bor här kan ansöka om stöd för " + of + " hos oss varje vardag. ").repeat(12);
    }

    /** Everything the site does not know is answered with this. */
    private void elsewhere(SiteFixture.Answer answer) {
        site.otherwise(answer);
    }

    private long probes() {
        return site.requests().stream()
                .filter(p -> p.startsWith("/no-such-page-"))
                .count();
    }

    @Test
    @HostileCase(54)
    void aPageThatOnlySaysThereIsNoneIsNotKeptInAnyLanguage() {
        List<String> titles = List.of(
                "Sidan finns inte",
                "Sidan du söker kunde inte hittas",
                "Siden finnes ikke",
                "Sida du leitar etter finst ikkje",
                "Сторінку не знайдено",
                "Такої сторінки не існує",
                "Страница не найдена",
                "The page you requested could not be found",
                "404 – hittades inte");
        String[] paths = new String[titles.size()];
        for (int i = 0; i < paths.length; i++) {
            paths[i] = "/borta/" + (char) ('a' + i);
            site.page(paths[i], titles.get(i), "Kontrollera adressen eller börja om från startsidan.");
        }
        site.page("/", "Start", text("start"), paths).page("/rad", "x", "x");
        crawl();
        for (String path : paths) {
            assertTrue(archived(path).isEmpty(), path);
        }
    }

    @Test
    @HostileCase(54)
    void aTextGivenForEveryAddressIsNoPageHoweverItIsWorded() {
        elsewhere(SiteFixture.html("Provmyndigheten", ODD, "/"));
        site.page("/", "Start", text("start"), "/borta1", "/borta2", "/borta3", "/a");
        site.page("/a", "A", text("a"));
        crawl();
        for (int i = 1; i <= 3; i++) {
            assertTrue(archived("/borta" + i).isEmpty(), "/borta" + i);
        }
        assertEquals("A", archived("/a").orElseThrow());
        assertEquals(1, probes());
    }

    @Test
    @HostileCase(54)
    void aKnownPageThatSaysWhatEveryWrongAddressSaysLeavesWhileTheSiteIsOpen() {
        known();
        elsewhere(SiteFixture.html("Provmyndigheten", ODD, "/"));
        site.on("/b", SiteFixture.html("Provmyndigheten", ODD, "/"));
        crawl();
        assertTrue(archived("/b").isEmpty());
        assertEquals("A", archived("/a").orElseThrow());
        assertEquals(1, probes());
    }

    @Test
    @HostileCase(55)
    void oneTextOnEveryAddressKeepsAllPagesHoweverItIsWordedAndHoweverLongItLasts() {
        known();
        SiteFixture.Answer notice =
                SiteFixture.html("Vi bygger om", "Välkommen åter på måndag, då är allt som vanligt.");
        for (String path : List.of("/", "/a", "/b", "/c", "/robots.txt")) {
            site.on(path, notice);
        }
        elsewhere(notice);
        for (int run = 0; run < 4; run++) {
            CrawlReport report = crawl();
            assertEquals(List.of(), report.undecided());
            now = now.plus(Duration.ofDays(1));
        }
        assertEquals("Start", archived("/").orElseThrow());
        assertEquals("A", archived("/a").orElseThrow());
        assertEquals(4, probes(), "one a run");
    }

    @Test
    @HostileCase(55)
    void oneTextOnAllKnownPagesKeepsThemThoughWrongAddressesAreAnsweredProperly() {
        known();
        SiteFixture.Answer notice =
                SiteFixture.html("Vi bygger om", "Välkommen åter på måndag, då är allt som vanligt.");
        for (String path : List.of("/", "/a", "/b", "/c")) {
            site.on(path, notice);
        }
        crawl();
        assertEquals("Start", archived("/").orElseThrow());
        assertEquals("C", archived("/c").orElseThrow());
    }

    @Test
    @HostileCase(55)
    void maintenanceOnTheStartPageAloneDoesNotReplaceItNorIsItKeptAtNewAddresses() {
        known();
        SiteFixture.Answer notice = SiteFixture.status(
                200, "<title>Технічні роботи</title><h1>Технічні роботи</h1><p>Сайт тимчасово недоступний.");
        site.on("/", notice).on("/ny", notice);
        site.page("/a", "A", text("a"), "/ny");
        crawl();
        assertEquals("Start", archived("/").orElseThrow());
        assertTrue(archived("/ny").isEmpty());
    }

    @Test
    @HostileCase(55)
    void anArticleAboutMaintenanceStaysAnArticle() {
        site.page("/", "Start", text("start"), "/nytt", "/a");
        site.page("/a", "A", text("a"));
        site.page(
                "/nytt",
                "Underhåll av vattenledningar",
                "Vattnet stängs av på Storgatan på tisdag kl. 9–12.",
                "/",
                "/a");
        crawl();
        assertEquals("Underhåll av vattenledningar", archived("/nytt").orElseThrow());
        now = now.plus(Duration.ofDays(1));
        site.page("/nytt", "Underhåll av ledningar", "Vattnet stängs av på Storgatan på onsdag kl. 10–13.", "/", "/a");
        crawl();
        assertEquals("Underhåll av ledningar", archived("/nytt").orElseThrow());
    }

    @Test
    void aPageThatReallyBecameShortIsReplacedWithinTheRun() {
        known();
        site.page("/b", "B", "Tjänsten har upphört. Vänd dig till regionen.", "/");
        crawl();
        assertEquals("Tjänsten har upphört. Vänd dig till regionen.", text(archivedPage("/b")));
    }

    @Test
    void aHealthySiteIsNeverProbed() {
        known();
        site.page("/b", "B", text("b") + " Nytt stycke.");
        crawl();
        assertEquals(0, probes());
    }

    @Test
    void aSiteThatShowsItsStartPageForEverythingKeepsIt() {
        SiteFixture.Answer start = SiteFixture.html("Start", "Välkommen till oss, här finns allt.", "/a", "/x", "/y");
        elsewhere(start);
        site.on("/", start).page("/a", "A", text("a"));
        crawl();
        now = now.plus(Duration.ofDays(1));
        crawl();
        assertEquals("Start", archived("/").orElseThrow());
        assertTrue(archived("/x").isEmpty());
        assertTrue(archived("/y").isEmpty());
    }

    private static String text(Page page) {
        return page.blocks().getLast().text();
    }

    private Page archivedPage(String path) {
        try (Archive archive = Archive.openReadOnly(folder, clock)) {
            return archive.find(new PageId(site.url(path).toString()))
                    .orElseThrow()
                    .page();
        }
    }
}
