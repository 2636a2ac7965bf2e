package samsvar.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samsvar.config.language.LanguageTag;
import samsvar.engine.page.Block;
import samsvar.engine.page.Page;
import samsvar.web.Pages;

class AnswerPageTest {
    private static final String ANSWER = "/a/abcdefghijklmnop?ui=sv";

    @TempDir
    Path folder;

    private SampleServer site;

    @BeforeEach
    void giveAnAnswer() throws PortTakenException {
        site = new SampleServer(folder, SampleServer.ready());
        site.get("/sv/search?q=lanekort");
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void anAnswerThePageStillGivesIsSaidToBeTheSame() {
        String page = site.get(ANSWER).body();
        assertTrue(page.contains("Samma text finns fortfarande på myndighetens sida."), page);
        assertTrue(page.contains("#:~:text="), "the link leads to the very words");
    }

    @Test
    void theQuotationKeepsItsFormAndSaysWhichLanguageItIsIn() {
        String rows = site.get(
                        site.get("/uk/search?q=rad").body().replaceFirst("(?s).*href=\"(/a/[a-z]+)\\?.*", "$1?ui=uk"))
                .body();
        assertTrue(rows.contains("<th scope=\"row\">Högsta avgift</th><td>"), rows);
        assertTrue(rows.contains("<span class=\"tag\">Мова тексту: шведська</span>"), rows);
        assertFalse(site.get(ANSWER).body().contains("class=\"tag\""), "the reader's own language needs no note");
    }

    @Test
    void anAnswerThePageNoLongerGivesIsSaidToBeChanged() {
        site.engine.archive.put(SampleEngine.SENTENCE.id(), rewritten("Lånekortet kostar nu 20 kronor."));
        String page = site.get(ANSWER).body();
        assertTrue(page.contains("Myndigheten har ändrat texten sedan dess."), page);
        assertTrue(page.contains("Du får ett lånekort gratis"), "what was answered stays");
        assertFalse(page.contains("#:~:text="), "the words are not there any more");
    }

    @Test
    void aChangeElsewhereOnThePageDoesNotChangeTheAnswer() {
        String quoted = SampleEngine.SENTENCE.blocks().getLast().text();
        site.engine.archive.put(SampleEngine.SENTENCE.id(), rewritten("Nyhet överst.\n" + quoted));
        assertTrue(site.get(ANSWER).body().contains("Samma text finns fortfarande"));
    }

    @Test
    void anAnswerWhosePageIsGoneIsSaidToBeRemoved() {
        site.engine.archive.remove(SampleEngine.SENTENCE.id());
        HttpResponse<String> answer = site.get(ANSWER);
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("Myndigheten har tagit bort sidan."), answer.body());
        assertTrue(answer.body().contains("Du får ett lånekort gratis"));
    }

    @Test
    void aChangedAnswerShowsWhichWordsWereRemovedAndWhichAdded() {
        String quoted = SampleEngine.SENTENCE.blocks().getLast().text();
        site.engine.archive.put(SampleEngine.SENTENCE.id(), rewritten(quoted.replace("gratis", "för 20 kronor")));
        String page = site.get(ANSWER).body();
        assertTrue(page.contains("Borttaget: </span>gratis"), page);
        assertTrue(page.contains("Tillagt: </span>för 20 kronor"), page);
    }

    @Test
    void theSameAddressGivesDataToWhoAsksForIt() throws IOException {
        String id = "/a/abcdefghijklmnop";
        JsonNode named = new ObjectMapper().readTree(site.get(id + ".json").body());
        assertEquals("Quotation", named.get("@type").asText());
        assertEquals(
                SampleEngine.SENTENCE.url().value(), named.at("/isBasedOn/url").asText());
        assertEquals("unchanged", named.at("/samsvar:check/state").asText());
        assertTrue(SampleEngine.SENTENCE.text().contains(named.get("text").asText()));
        site.engine.archive.put(SampleEngine.SENTENCE.id(), rewritten("Lånekortet kostar nu 20 kronor."));
        JsonNode changed = new ObjectMapper().readTree(site.get(id + ".json").body());
        assertEquals("changed", changed.at("/samsvar:check/state").asText());
        assertEquals(named.get("text"), changed.get("text"));
        assertEquals(404, site.get("/a/aaaaaaaaaaaaaaaa.json").statusCode());
    }

    @Test
    void theAnswerCanBeCitedAndCopiedWithoutScripts() {
        String page = site.get(ANSWER).body();
        assertTrue(page.contains("<textarea id=\"cite-text\" readonly"), page);
        assertTrue(page.contains("/a/abcdefghijklmnop</textarea>"), page);
    }

    @Test
    void aQuotationThatIsGoneSinceItWasFoundIsSaidToBe() {
        site.engine.archive.put(SampleEngine.SENTENCE.id(), rewritten("Lånekortet kostar nu 20 kronor."));
        String page = site.get("/sv/search?q=lanekort").body();
        assertTrue(page.contains("Myndigheten har ändrat texten sedan dess."), page);
    }

    private static Page rewritten(String text) {
        return Pages.rewritten(SampleEngine.SENTENCE, List.of(new Block.Paragraph(text, LanguageTag.SV)));
    }
}
