package samsvar.crawler.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samsvar.config.language.LanguageTag;
import samsvar.crawler.extract.html.Alternate;
import samsvar.crawler.hostile.HostileCase;

class AddressesOfPageTest {
    private static final String TEXT = "<h1>Bad</h1><p>Här står något om badet.</p>";

    @ParameterizedTest
    @HostileCase(22)
    @CsvSource({
        "ua, uk, 'hreflang ua, read as uk'",
        "se, sv, 'hreflang se, read as sv'",
        "no, nb, 'hreflang no, read as nb'",
        "en-GB, en, hreflang en-GB",
        "nb_NO, nb, hreflang nb_NO",
        "UK-ua, uk, hreflang UK-ua",
        "ukr, uk, 'hreflang ukr, read as uk'",
        "Svenska, sv, 'hreflang Svenska, read as sv'",
    })
    void wrongCodesAreReadAsWhatIsMeantAndNoted(String code, String language, String note) {
        var page = Pages.of("<link rel=alternate hreflang='" + code + "' href='/x/y'>" + TEXT);
        assertEquals(
                List.of(new Alternate(new LanguageTag(language), URI.create("https://kommun.example/x/y"), note)),
                page.versions());
    }

    @Test
    @HostileCase(22)
    void samiBesideSwedishIsSami() {
        var page = Pages.of(
                "<link rel=alternate hreflang=se href='/se/x'><link rel=alternate hreflang=sv-SE href='/sv/x'>" + TEXT);
        assertEquals(List.of("se", "sv"), languages(page));
    }

    @Test
    @HostileCase(22)
    void xDefaultAndRubbishAreNoLanguages() {
        var page = Pages.of("<link rel=alternate hreflang=x-default href='/'><link rel=alternate hreflang='' href='/b'>"
                + "<link rel=alternate hreflang='12' href='/c'><link rel=alternate hreflang=uk href='javascript:x'>"
                + TEXT);
        assertEquals(List.of(), languages(page));
        assertEquals(LanguageTag.SV, page.language());
    }

    @Test
    @HostileCase(22)
    void theTextTellsTheLanguageWhateverHreflangSaysOfThePage() {
        var page = Pages.at(
                "https://kommun.example/uk/x",
                "<html lang=sv><link rel=alternate hreflang=sv href='/uk/x'><h1>Басейн</h1><p>Посольство працює щодня, крім"
                        + " неділі, і її графік такий самий.</p>");
        assertEquals(LanguageTag.UK, page.language());
    }

    @Test
    void linkHeadersNameLanguagesAndTheCanonicalAddress() {
        var page = Pages.at(
                "https://kommun.example/a/b",
                TEXT,
                "<https://kommun.example/uk/b>; rel=\"alternate\"; hreflang=\"ua\", </en/b>; hreflang=en; rel=alternate",
                "</a/c>; rel=canonical");
        assertEquals(List.of("uk", "en"), languages(page));
        assertEquals(
                "Link header, hreflang ua, read as uk",
                page.versions().getFirst().evidence());
        assertEquals(Optional.of(URI.create("https://kommun.example/a/c")), page.canonical());
    }

    @Test
    void aLanguageSwitcherCountsWhereItLeadsToTheSamePage() {
        String menu = "<nav><a href='/uk/a/b'>Українська</a> <a hreflang=en href='/en/'>In English</a></nav>";
        assertEquals(List.of("uk"), languages(Pages.of(menu + TEXT)));
        assertEquals(
                List.of("en", "uk"),
                languages(Pages.at("https://kommun.example/", menu.replace("/uk/a/b", "/uk/") + TEXT)));
    }

    @Test
    void aLinkInTheArticleCalledByALanguageIsAVersion() {
        var page =
                Pages.of("<main>" + TEXT + "<p><a href='/integration/ukrainska-sidan'>На українській</a></p></main>");
        assertEquals(List.of("uk"), languages(page));
        assertEquals("link На українській", page.versions().getFirst().evidence());
    }

    @Test
    @HostileCase(21)
    void ofTwoCanonicalAddressesThatDifferNoneIsBelievedButBothAreTold() {
        var page =
                Pages.of("<link rel=canonical href='/x'><link rel=canonical href='https://kommun.example/y'>" + TEXT);
        assertEquals(Optional.empty(), page.canonical());
        assertEquals(2, page.canonicals().size());
        var same =
                Pages.of("<link rel=canonical href='/x'><link rel=canonical href='https://kommun.example/x'>" + TEXT);
        assertEquals(Optional.of(URI.create("https://kommun.example/x")), same.canonical());
    }

    @Test
    @HostileCase({20, 21})
    void aCanonicalAddressInTheTextOfThePageDoesNotOverruleItsHead() {
        var page = Pages.of("<html><head><link rel='canonical' href='b'></head><body>" + TEXT
                + "<link rel=canonical href='https://elsewhere.example/'></body></html>");
        assertEquals(Optional.of(URI.create("https://kommun.example/a/b")), page.canonical());
    }

    @Test
    @HostileCase(31)
    void relativeAddressesFollowTheBase() {
        var page = Pages.of("<head><base href='/annan/mapp/'><link rel=canonical href='x'></head>" + TEXT
                + "<a href='sida.html'>Sida</a>");
        assertEquals(
                URI.create("https://kommun.example/annan/mapp/sida.html"),
                page.links().getFirst().target());
        assertEquals(Optional.of(URI.create("https://kommun.example/annan/mapp/x")), page.canonical());
    }

    @ParameterizedTest
    @HostileCase(31)
    @CsvSource({
        "javascript:alert(1)//, https://kommun.example/a/sida",
        "'data:text/html,x', https://kommun.example/a/sida",
        "https://, https://kommun.example/a/sida",
        "'', https://kommun.example/a/sida",
        "https://other.example/x/, https://other.example/x/sida",
        "//other.example/, https://other.example/sida",
    })
    void aHostileBaseLeadsOnlyWhereABrowserWouldGo(String base, String expected) {
        var page = Pages.of("<base href='" + base + "'>" + TEXT + "<a href='sida'>Sida</a>");
        assertEquals(
                List.of(URI.create(expected)),
                page.links().stream().map(Link::target).toList());
    }

    @Test
    void linksThatAreNoPagesAreNoLinks() {
        var page = Pages.of(
                TEXT + "<a href='javascript:x()'>a</a><a href='mailto:a@b.example'>b</a><a href='tel:112'>c</a>"
                        + "<a href='data:text/html,x'>d</a><a href='file:///etc/passwd'>e</a><a href='/f' rel='nofollow ugc'>f</a>");
        assertEquals(1, page.links().size());
        assertTrue(page.links().getFirst().nofollow());
    }

    private static List<String> languages(Extraction.Extracted page) {
        return page.versions().stream().map(v -> v.language().value()).toList();
    }
}
