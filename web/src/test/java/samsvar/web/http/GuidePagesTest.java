package samsvar.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import samsvar.web.text.UiLanguage;

class GuidePagesTest extends AskedServer {
    private static final String PLACE = "/sv/guide/se/se-prov";

    @Test
    void theGuideIsThereInEveryLanguage() {
        for (UiLanguage ui : UiLanguage.values()) {
            for (String path :
                    List.of("", "/se", "/se/se-prov", "/se/se-prov/books", "/se/se-prov/all", "/se/-/food")) {
                HttpResponse<String> page = site.get("/" + ui.tag() + "/guide" + path);
                assertEquals(200, page.statusCode(), ui + path);
                assertTrue(page.body().contains("Books " + ui.tag()) || path.endsWith("food"), ui + path);
            }
        }
    }

    @Test
    void anAnswerIsQuotedInItsLanguageWithItsPermanentAddress() {
        String page = site.get("/uk/guide/se/se-prov/books").body();
        assertTrue(page.contains("<blockquote lang=\"sv\">"), page);
        assertTrue(page.contains("får ett lånekort gratis på Provkommunens bibliotek"), page);
        assertTrue(page.contains("/a/abcdefghijklmnop?ui=uk"), page);
        assertEquals(200, site.get("/a/abcdefghijklmnop?ui=uk").statusCode());
    }

    @Test
    void aGapIsShownAsAGapWithSomebodyToAskAndASearch() {
        String page = site.get(PLACE + "/books").body();
        assertTrue(page.contains("Inget svar än"), page);
        assertTrue(page.contains("href=\"tel:0000000000\""), page);
        assertTrue(page.contains("/sv/search?q=utan%20svar%20sv&amp;country=SE"), page);
    }

    @Test
    void withoutAMunicipalityItsPartSaysSo() {
        String page = site.get("/sv/guide/se").body();
        assertTrue(page.contains("Du har inte valt någon kommun"), page);
        assertTrue(page.contains("<option value=\"se-prov\">Prov</option>"), page);
        assertTrue(site.get("/sv/guide/se/-/books").body().contains("Välj din kommun för att se vad den skriver."));
    }

    @Test
    void theChooserIsAPlainFormThatLeadsToThePlacesAddress() {
        HttpResponse<String> chosen = site.get("/sv/guide?country=se&municipality=se-prov");
        assertEquals(303, chosen.statusCode());
        assertEquals(PLACE, chosen.headers().firstValue("Location").orElse(""));
        assertEquals(
                "/sv/guide/se",
                site.get("/sv/guide?country=se&municipality=")
                        .headers()
                        .firstValue("Location")
                        .orElse(""));
    }

    @Test
    void anUnknownPlaceIsAnsweredWithTheChooser() {
        for (String path :
                List.of("/sv/guide/dk", "/sv/guide/se/%3Cb%3E", "/sv/guide?country=se&municipality=nowhere")) {
            HttpResponse<String> page = site.get(path);
            assertEquals(404, page.statusCode(), path);
            assertTrue(page.body().contains("Vi hittade ingen kommun"), path);
            assertFalse(page.body().contains("<b>"), path);
            assertTrue(page.body().contains("href=\"/sv/guide/no\""), path);
        }
    }

    @Test
    void anUnknownSituationLeadsToTheWholeGuide() {
        HttpResponse<String> page = site.get(PLACE + "/astrology");
        assertEquals(303, page.statusCode());
        assertEquals(PLACE, page.headers().firstValue("Location").orElse(""));
    }

    @Test
    void programsGetAnswersAndGaps() {
        assertEquals(
                200,
                site.get("/api/v1/guide?country=SE&municipality=Provkommunen&ui=sv")
                        .statusCode(),
                "called by its name");
        String json = site.get("/api/v1/guide?country=SE&municipality=se-prov&situation=books&ui=sv")
                .body();
        assertTrue(json.contains("\"text\":\"lanekort sv\",\"municipality\":{\"quote\":\"Du får ett lånekort"), json);
        assertTrue(json.contains("\"text\":\"utan svar sv\",\"agency\":null,\"municipality\":null"), json);
        for (String wrong :
                List.of("", "?country=DK", "?country=SE&municipality=x", "?country=SE&situation=x", "?q=x")) {
            assertEquals(400, site.get("/api/v1/guide" + wrong).statusCode(), wrong);
        }
    }
}
