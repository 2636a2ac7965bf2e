package samsvar.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.InstantSource;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import samsvar.web.address.QueryString;
import samsvar.web.text.UiLanguage;

class WebServerTest extends AskedServer {
    @Test
    void theRootLeadsToTheLanguageOfTheBrowser() {
        assertEquals("/nb/", location("no-NO,en;q=0.5"));
        assertEquals("/uk/", location("pl;q=0.9,uk;q=0.8"));
        assertEquals("/en/", location("ru"));
        assertEquals("/en/", location("!!"));
        assertEquals(
                "Accept-Language", site.get("/").headers().firstValue("Vary").orElse(""));
    }

    private static String location(String acceptLanguage) {
        HttpResponse<String> answer = site.get("/", "Accept-Language", acceptLanguage);
        assertEquals(302, answer.statusCode());
        return answer.headers().firstValue("Location").orElse("");
    }

    @Test
    void everyPageOpensInEveryLanguage() {
        for (UiLanguage ui : UiLanguage.values()) {
            for (String page :
                    List.of("/", "/about", "/privacy", "/accessibility", "/sources", "/search?q=x", "/search?q=tomt")) {
                HttpResponse<String> answer = site.get("/" + ui.tag() + page);
                assertEquals(200, answer.statusCode(), ui + page);
                assertTrue(answer.body().contains("<html lang=\"" + ui.tag() + "\">"), ui + page);
            }
        }
    }

    @Test
    void theAnswerIsQuotedWithItsSource() {
        String page = site.get("/uk/search?q=lanekort").body();
        assertTrue(page.contains("<blockquote lang=\"sv\">"));
        assertTrue(page.contains("<strong>1 mars 2026</strong>"), page);
        assertTrue(page.contains("giltig legitimation &amp; fyll i &lt;blanketten&gt;."));
        assertTrue(page.contains("provkommunen.example/bibliotek/lanekort.html#:~:text="));
        assertTrue(page.contains("Мова тексту: шведська"));
        assertTrue(page.contains("21 листопада 2026"));
        assertTrue(page.contains("Вашому слову «квиток» відповідає «<span lang=\"sv\">lånekort</span>»"), page);
        assertFalse(page.contains("javascript:"), "an address that is no web address is not linked");
    }

    @Test
    void whereNoAnswerIsSureThePagesAreFollowedByWhomToAsk() {
        String page = site.get("/en/search?q=utan+svar").body();
        assertTrue(page.contains("<a href=\"#people\">Talk to a person</a>"), page);
        assertTrue(page.indexOf("<div id=\"people\">") > page.indexOf("class=\"pages\""), page);
        assertTrue(page.contains("href=\"tel:0000000000\""), page);
        assertFalse(site.get("/en/search?q=rad").body().contains("id=\"people\""), "an answer to rely on");
    }

    @Test
    void anAnswerThatComesWithAWarningIsFollowedByItsAuthority() {
        String page = site.get("/en/search?q=tabell").body();
        int people = page.indexOf("<div id=\"people\">");
        assertTrue(people > page.indexOf("class=\"answer\""), page);
        assertTrue(people < page.indexOf("class=\"pages\""), page);
        assertTrue(page.indexOf("href=\"tel:0000000000\"") > people, page);
    }

    @Test
    void whereBothCountriesAnswerBothAreShownAndTheCountryIsAskedFor() {
        String page = site.get("/uk/search?q=land").body();
        assertTrue(page.contains("<h2 id=\"answer-h\"><span class=\"country\">Швеція</span>"), page);
        assertTrue(page.contains("<h2 id=\"answer-h-no\"><span class=\"country\">Норвегія</span>"), page);
        assertTrue(page.contains("У якій країні ви живете?"), page);
        for (String choice : List.of("SE", "NO", "BOTH")) {
            assertTrue(page.contains("href=\"/uk/search?q=land&amp;country=" + choice + "\""), choice);
        }
        assertEquals(
                page.split("id=\"", -1).length - 1,
                Pattern.compile("id=\"([^\"]+)\"")
                        .matcher(page)
                        .results()
                        .map(found -> found.group(1))
                        .distinct()
                        .count());
    }

    @Test
    void theCountryIsAskedForOnceAndTheChoiceIsAFilterToRemove() {
        String page = site.get("/uk/search?q=land&country=BOTH").body();
        assertFalse(page.contains("У якій країні ви живете?"), page);
        assertTrue(page.contains("id=\"answer-h-no\""), page);
        assertTrue(page.contains("Швеція та Норвегія <span aria-hidden"), page);
        assertTrue(page.contains("<input type=\"hidden\" name=\"country\" value=\"BOTH\">"), page);
    }

    @Test
    void whoAsksInTheAnswersLanguageIsAskedForTheCountryAndSeesTheOtherOnlyThen() {
        String page = site.get("/sv/search?q=svensk+land").body();
        assertTrue(page.contains("I vilket land bor du?"), page);
        assertFalse(page.contains("id=\"answer-h-no\""), page);
        assertTrue(site.get("/sv/search?q=svensk+land&country=BOTH").body().contains("id=\"answer-h-no\""));
    }

    @Test
    void emergencyNumbersAreCalledFromEveryPage() {
        for (UiLanguage ui : UiLanguage.values()) {
            String page = site.get("/" + ui.tag() + "/").body();
            for (String number : List.of("110", "112", "113")) {
                assertTrue(page.contains("<a href=\"tel:" + number + "\">" + number + "</a>"), ui + number);
            }
        }
    }

    @Test
    void aMunicipalityIsFilteredByWhateverItIsCalled() {
        assertTrue(site.get("/sv/search?q=x&municipality=se-prov").body().contains("Provkommunen <span aria-hidden"));
    }

    @Test
    void eachResultSaysWhenItWasChecked() {
        String list = site.get("/sv/search?q=tabell").body().replaceFirst("(?s).*<ol>", "");
        assertEquals(3, list.split("Vi kontrollerade sidan den 21 november 2026", -1).length - 1, list);
    }

    @Test
    void aSingleTableRowReadsDownwardsEachCellUnderItsHeader() {
        String page = site.get("/sv/search?q=rad").body();
        assertTrue(page.contains("<th scope=\"row\">Högsta avgift</th><td>"), page);
    }

    @Test
    void aTableRowStaysATableWithHeadersAndAContactBlockKeepsItsLines() {
        String table = site.get("/sv/search?q=tabell").body();
        assertTrue(table.contains("<th scope=\"col\">Högsta avgift</th>"), table);
        assertTrue(table.contains("<td>1 688 kronor</td>"));
        String contact = site.get("/sv/search?q=kontakt").body();
        assertTrue(
                contact.contains("<mark>Se</mark>rvicetorget\nPrøvegata 1\nTelefon <strong>00 00 00 00</strong>"),
                contact);
    }

    @Test
    void anAnswerKeepsItsPermanentAddress() {
        site.get("/nn/search?q=lanekort");
        HttpResponse<String> answer = site.get("/a/abcdefghijklmnop?ui=nn");
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("Du får ett lånekort gratis"));
        assertEquals(404, site.get("/a/aaaaaaaaaaaaaaaa").statusCode());
        assertEquals(4, site.get("/a/..%2f..%2fx").statusCode() / 100, "no way out of the folder");
    }

    @Test
    void nothingFoundLeadsToAPerson() {
        String page = site.get("/sv/search?q=tomt").body();
        assertTrue(page.contains("tel:0000000000"), page);
        assertTrue(page.contains("112"));
    }

    @Test
    void anEmptyAndATooLongQuestionAreExplained() {
        assertTrue(site.get("/sv/search?q=%20").body().contains("Skriv en fråga eller några ord först."));
        HttpResponse<String> answer = site.get("/sv/search?q=" + "a".repeat(301));
        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().contains("högst 300 tecken"));
        assertTrue(answer.body().contains("a".repeat(301)), "the text is kept");
    }

    @Test
    void pagesIgnoreParametersTheyDoNotKnow() {
        assertEquals(200, site.get("/en/search?q=x&utm_source=y&fbclid=z").statusCode());
        assertEquals(400, site.get("/en/search?q=x&page=0").statusCode());
        assertEquals(400, site.get("/en/search?q=x&country=XX").statusCode());
    }

    @Test
    void everyResponseCarriesAStrictPolicy() {
        for (String path : List.of("/sv/", "/sv/search?q=x", "/api/v1/answer?q=x", "/nowhere", "/api/v1/answer")) {
            HttpResponse<String> answer = site.get(path);
            String policy =
                    answer.headers().firstValue("Content-Security-Policy").orElse("");
            assertTrue(policy.startsWith("default-src 'none'"), path);
            assertEquals(
                    "nosniff",
                    answer.headers().firstValue("X-Content-Type-Options").orElse(""),
                    path);
        }
    }

    @Test
    void anUnchangedPageIsNotSentTwice() {
        String tag = site.get("/sv/search?q=etag").headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> second = site.get("/sv/search?q=etag", "If-None-Match", tag);
        assertEquals(304, second.statusCode());
        assertEquals("", second.body());
    }

    @Test
    void theStyleSheetMayBeKeptForEver() {
        String page = site.get("/sv/").body();
        String path = page.replaceFirst("(?s).*href=\"(/static/site\\.[0-9a-f]+\\.css)\".*", "$1");
        HttpResponse<String> css = site.get(path);
        assertEquals(200, css.statusCode());
        assertTrue(css.headers().firstValue("Cache-Control").orElse("").contains("immutable"));
    }

    @Test
    void whatBreaksIsOurFaultAndKeepsTheQuestion() {
        HttpResponse<String> page = site.get("/sv/search?q=trasig");
        assertEquals(500, page.statusCode());
        assertTrue(page.body().contains("Felet är vårt"));
        assertTrue(page.body().contains("value=\"trasig\""));
        HttpResponse<String> json = site.get("/api/v1/answer?q=trasig");
        assertEquals(500, json.statusCode());
        assertFalse(json.body().contains("on purpose"), "no inner message leaks");
    }

    @Test
    void anUnknownPageIsSaidInTheReadersLanguage() {
        assertTrue(site.get("/uk/nowhere").body().contains("Такої сторінки немає"));
        assertTrue(site.get("/nowhere", "Accept-Language", "nn").body().contains("Sida finst ikkje"));
        assertEquals(404, site.get("/de/").statusCode());
        assertTrue(site.get("/api/v1/nowhere")
                .headers()
                .firstValue("Content-Type")
                .orElse("")
                .startsWith("application/problem+json"));
    }

    @Test
    void equalQuestionsAreAnsweredOnce() {
        int before = site.engine.asked.get();
        site.get("/sv/search?q=samma");
        site.get("/sv/search?q=samma");
        assertEquals(before + 1, site.engine.asked.get());
        site.get("/nb/search?q=samma");
        assertEquals(before + 2, site.engine.asked.get(), "another reader may get another answer");
    }

    @Test
    void machinesAreToldWhatTheyAsk() {
        assertEquals(200, site.get("/healthz").statusCode());
        assertEquals(200, site.get("/readyz").statusCode());
        assertTrue(site.get("/robots.txt").body().contains("Disallow: /nn/search"));
        assertTrue(site.get("/opensearch.xml?lang=uk").body().contains("/uk/search?q={searchTerms}"));
        assertEquals(200, site.get("/favicon.svg").statusCode());
    }

    @Test
    void beforeAnythingIsIndexedTheReaderIsAskedToWait() throws PortTakenException {
        try (SampleServer empty = new SampleServer(folder, new IndexStatus(false, 0, 2, 5, true))) {
            HttpResponse<String> page = empty.get("/sv/search?q=" + QueryString.encode("skola"));
            assertEquals(503, page.statusCode());
            assertTrue(page.body().contains("2 av 5 källor är klara"));
            assertTrue(page.headers().firstValue("Retry-After").isPresent());
            assertEquals(503, empty.get("/readyz").statusCode());
            assertEquals(200, empty.get("/sv/").statusCode());
        }
    }

    @Test
    void whileTheFirstPagesAreReadNothingFoundIsCalledNothingYet() throws PortTakenException {
        try (SampleServer reading = new SampleServer(folder, new IndexStatus(true, 22, 2, 5, true))) {
            for (UiLanguage ui : UiLanguage.values()) {
                HttpResponse<String> nothing = reading.get("/" + ui.tag() + "/search?q=tomt");
                assertEquals(503, nothing.statusCode(), ui.tag());
                assertEquals("60", nothing.headers().firstValue("Retry-After").orElse(""));
                assertTrue(nothing.body().contains("22") && nothing.body().contains("lang=\"" + ui.tag() + "\""));
                HttpResponse<String> some = reading.get("/" + ui.tag() + "/search?q=x");
                assertEquals(200, some.statusCode(), ui.tag());
                assertTrue(some.body().contains("class=\"notice\""), "says that more is to come: " + ui.tag());
            }
        }
        assertEquals(200, site.get("/sv/search?q=tomt").statusCode());
    }

    @Test
    void aTakenPortIsSaidInOneSentence() {
        WebSettings taken = new WebSettings("127.0.0.1", site.port, folder);
        try (WebServer second = new WebServer(
                taken,
                site.engine,
                SampleEngine.config(),
                SampleServer::ready,
                site.engine::find,
                InstantSource.fixed(SampleEngine.NOW))) {
            PortTakenException refusal = assertThrows(PortTakenException.class, second::start);
            assertTrue(refusal.toString().contains("port " + site.port));
        }
    }
}
