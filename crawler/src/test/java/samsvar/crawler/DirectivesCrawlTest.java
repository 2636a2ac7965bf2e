package samsvar.crawler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import samsvar.config.language.LanguageTag;
import samsvar.crawler.hostile.HostileCase;
import samsvar.crawler.store.Archive;
import samsvar.engine.page.LanguageVersion;
import samsvar.engine.page.LanguageVersion.Standing;
import samsvar.engine.page.Page;
import samsvar.engine.page.PageId;

/** What a page says of itself to robots: which links count, which address is its own, where it leads. */
class DirectivesCrawlTest extends CrawlCase {
    private static final String LONG =
            "Den som har fått uppehållstillstånd kan ansöka om bostadsbidrag hos myndigheten. ".repeat(4);
    private static final String ELSE =
            "Biblioteket har öppet alla vardagar och lånar ut cyklar, skidor och böcker till alla. ".repeat(4);

    private void raw(String path, String html, String... headers) {
        site.on(path, SiteFixture.status(200, html, headers));
    }

    @Test
    @HostileCase({16, 18})
    void linksOfANofollowPageAreNotFollowedThoseOfANoindexPageAre() {
        site.page("/", "Start", LONG, "/nofollow", "/header", "/none", "/noindex");
        raw("/nofollow", "<title>N</title><meta name=robots content=nofollow><p>" + LONG + "n<a href=/x1>x</a>");
        raw("/header", "<title>H</title><p>" + LONG + "h<a href=/x2>x</a>", "X-Robots-Tag", "nofollow");
        raw("/none", "<title>O</title><meta name=samsvar content=none><p>" + LONG + "<a href=/x3>x</a>");
        raw("/noindex", "<title>I</title><meta name=robots content='noindex, follow'><p>" + LONG + "<a href=/ja>j</a>");
        site.page("/ja", "Ja", ELSE);
        crawl();
        assertEquals(0, site.requests().stream().filter(p -> p.startsWith("/x")).count());
        assertEquals("N", archived("/nofollow").orElseThrow());
        assertTrue(archived("/none").isEmpty());
        assertTrue(archived("/noindex").isEmpty());
        assertEquals("Ja", archived("/ja").orElseThrow());
    }

    @Test
    @HostileCase(19)
    void linksMarkedNofollowAreNotFollowed() {
        raw("/", "<title>S</title><p>" + LONG + "<a rel='external NoFollow' href=/nej>n</a><a href=/ja>j</a>");
        site.page("/ja", "Ja", ELSE);
        crawl();
        assertEquals(0, site.requests("/nej"));
        assertEquals("Ja", archived("/ja").orElseThrow());
    }

    @Test
    @HostileCase(20)
    void ofTwoPagesThatNameEachOtherExactlyOneIsKeptRunAfterRun() {
        site.page("/", "Start", "Kort", "/a", "/b");
        raw("/a", "<title>A</title><link rel=canonical href=/b><p>" + LONG + "a");
        raw("/b", "<title>B</title><link rel=canonical href=/a><p>" + LONG + "b");
        for (int run = 0; run < 3; run++) {
            crawl();
            assertTrue(archived("/a").isPresent() != archived("/b").isPresent(), "run " + run);
            now = now.plusSeconds(86_400);
        }
        try (Archive archive = Archive.openReadOnly(folder, clock)) {
            assertTrue(archive.findByAddress(site.url("/a").toString()).isPresent());
            assertTrue(archive.findByAddress(site.url("/b").toString()).isPresent());
        }
    }

    @Test
    @HostileCase(21)
    void aCanonicalAddressThatCanNotBeBelievedCostsNoPage() {
        site.page("/", "Start", LONG, "/tva", "/404", "/ut", "/hem", "/annat", "/mapp/sida?x=1");
        raw("/tva", "<title>T</title><link rel=canonical href=/tva><link rel=canonical href=/><p>" + ELSE + "t");
        raw("/404", "<title>F</title><link rel=canonical href=/borta><p>" + ELSE + "f");
        raw("/ut", "<title>U</title><link rel=canonical href=http://other.example/><p>" + ELSE + "u");
        raw("/hem", "<title>H</title><link rel=canonical href=/><p>" + ELSE + "h");
        raw("/annat", "<title>Annat</title><link rel=canonical href=/tva><p>" + LONG.repeat(2) + "annat");
        raw("/mapp/sida?x=1", "<title>R</title><link rel=canonical href=sida><p>" + ELSE + "r");
        raw("/mapp/sida", "<title>R</title><link rel=canonical href=sida><p>" + ELSE + "r");
        crawl();
        now = now.plusSeconds(86_400);
        crawl();
        for (String path : List.of("/tva", "/404", "/ut", "/hem", "/annat", "/mapp/sida")) {
            assertFalse(archived(path).isEmpty(), path);
        }
        assertTrue(archived("/mapp/sida?x=1").isEmpty());
        try (Archive archive = Archive.openReadOnly(folder, clock)) {
            PageId page = new PageId(site.url("/mapp/sida").toString());
            assertEquals(List.of(site.url("/mapp/sida?x=1").toString()), archive.aliases(page));
        }
    }

    @Test
    @HostileCase(22)
    void aOneSidedLanguageVersionOrAWrongCodeDoesNoHarm() {
        raw(
                "/",
                "<html lang=se><title>Start</title><link rel=alternate hreflang=ua href=/uk>"
                        + "<link rel=alternate hreflang=no href=/borta><link rel=alternate hreflang=x!y href=/uk><p>"
                        + LONG);
        raw(
                "/uk",
                "<html lang=ua><title>Допомога</title><p>"
                        + "Якщо ви отримали дозвіл на проживання, ви можете подати заяву на допомогу на житло. "
                                .repeat(4));
        crawl();
        assertEquals(LanguageTag.SV, language("/"));
        assertEquals(LanguageTag.UK, language("/uk"));
    }

    @Test
    @HostileCase(22)
    void aVersionThatDoesNotAnswerOrIsWrittenInAnotherLanguageIsNotBelieved() {
        String swedish = "<title>Start</title>%s<p>" + LONG + "<a href=/2>x</a>";
        String ukrainian = "<title>Допомога</title>%s<p>"
                + "Якщо ви отримали дозвіл на проживання, ви можете подати заяву на допомогу на житло. ".repeat(4);
        raw("/", swedish.formatted(alternate("uk", "/gammal") + alternate("en", "/en") + alternate("ru", "/uk/2")));
        site.on("/gammal", SiteFixture.redirect(301, "/uk"));
        raw("/uk", ukrainian.formatted(alternate("sv", "/")));
        raw("/uk/2", ukrainian.replace("житло", "дитину").formatted(alternate("sv", "/")));
        raw("/en", "<title>Ej översatt</title>" + alternate("sv", "/") + "<p>" + ELSE.repeat(4));
        raw("/2", "<title>Två</title>" + alternate("uk", "/uk") + alternate("en", "/borta") + "<p>" + ELSE + "två");
        crawl();
        assertEquals(
                Map.of("uk", Standing.CONFIRMED, "en", Standing.OTHER_LANGUAGE, "ru", Standing.OTHER_LANGUAGE),
                versions("/"));
        assertEquals(Map.of("uk", Standing.ONE_SIDED, "en", Standing.CLAIMED), versions("/2"));
    }

    private static String alternate(String language, String href) {
        return "<link rel=alternate hreflang=" + language + " href=" + href + ">";
    }

    private Map<String, Standing> versions(String path) {
        return page(path).versions().stream()
                .collect(Collectors.toMap(v -> v.language().value(), LanguageVersion::standing));
    }

    private LanguageTag language(String path) {
        return page(path).language();
    }

    private Page page(String path) {
        try (Archive archive = Archive.openReadOnly(folder, clock)) {
            return archive.find(new PageId(site.url(path).toString()))
                    .orElseThrow()
                    .page();
        }
    }

    @Test
    @HostileCase(38)
    void aRefreshAtOnceIsARedirectAndASlowOneAPageWithALink() {
        site.page("/", "Start", LONG, "/snabb", "/langsam");
        raw("/snabb", "<title>Snabb</title><meta http-equiv=refresh content='0; url=/mal'><p>Du skickas vidare.");
        raw("/langsam", "<title>Långsam</title><meta http-equiv=refresh content='30; url=/sen'><p>" + ELSE);
        site.page("/mal", "Mål", LONG + "mål");
        crawl();
        assertTrue(archived("/snabb").isEmpty());
        assertEquals("Mål", archived("/mal").orElseThrow());
        assertEquals("Långsam", archived("/langsam").orElseThrow());
        try (Archive archive = Archive.openReadOnly(folder, clock)) {
            assertEquals(
                    site.url("/mal").toString(),
                    archive.follow(new PageId(site.url("/snabb").toString()))
                            .orElseThrow()
                            .page()
                            .id()
                            .value());
        }
    }

    @Test
    @HostileCase(23)
    void aPageWhoseDateHasPassedIsNotKeptAndOneWhoseDateComesIs() {
        site.page("/", "Start", LONG, "/gammal", "/framtid", "/rubrik");
        raw(
                "/gammal",
                "<title>G</title><meta name=robots content='unavailable_after: 25 Jun 2010 15:00:00 GMT'><p>" + ELSE);
        raw("/framtid", "<title>F</title><meta name=robots content='unavailable_after: 2031-01-01'><p>" + ELSE + "f");
        raw(
                "/rubrik",
                "<title>R</title><p>" + ELSE,
                "X-Robots-Tag",
                "unavailable_after: Fri, 25 Jun 2010 15:00:00 GMT");
        crawl();
        assertTrue(archived("/gammal").isEmpty());
        assertTrue(archived("/rubrik").isEmpty());
        assertEquals("F", archived("/framtid").orElseThrow());
    }

    @Test
    void thePrintedFormOfAPageIsThatPageAndTheNextMeetingIsAnother() {
        String text = "Nämnden beslutar om stöd till den som bor här, och sekreteraren skriver till alla som ansökt. "
                .repeat(6);
        site.page("/", "Start", "Kort", "/sida", "/utskrift", "/juni");
        site.page("/sida", "Möte", text + "Nästa möte hålls den 4 maj.");
        site.page("/utskrift", "Möte", text + "Nästa möte hålls den 4 maj. Dela gärna sidan.");
        site.page("/juni", "Möte", text + "Nästa möte hålls den 8 juni.");
        assertEquals(1, crawl().folded());
        try (Archive archive = Archive.openReadOnly(folder, clock)) {
            PageId page = new PageId(site.url("/sida").toString());
            assertEquals(List.of(site.url("/utskrift").toString()), archive.aliases(page));
        }
        assertEquals("Möte", archived("/juni").orElseThrow());
    }
}
