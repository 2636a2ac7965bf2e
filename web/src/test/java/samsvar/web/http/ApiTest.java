package samsvar.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiTest extends AskedServer {
    @Test
    void anAnswerHasEveryFieldOfTheContract() {
        JsonNode json = json("/api/v1/answer?q=lanekort&ui=uk");
        assertEquals(List.of("question", "answer", "results", "total", "tookMs"), names(json));
        assertEquals(List.of("text", "language"), names(json.get("question")));
        JsonNode answer = json.get("answer");
        assertEquals(
                List.of("quote", "value", "language", "confidence", "source", "permalink", "warnings"), names(answer));
        assertEquals("1 mars 2026", answer.at("/value/text").asText());
        assertEquals("when", answer.at("/value/type").asText());
        assertEquals(
                List.of("url", "title", "authority", "country", "language", "checked", "updated"),
                names(answer.get("source")));
        assertEquals("2023-02-03", answer.at("/source/updated").asText());
        assertEquals("/a/abcdefghijklmnop", answer.get("permalink").asText());
        assertEquals(0.9123, answer.get("confidence").asDouble());
        assertEquals(
                List.of("id", "url", "title", "authority", "language", "passage", "score", "matched", "versions"),
                names(json.at("/results/0")));
        assertEquals(List.of("asked", "found"), names(json.at("/results/0/matched/0")));
        assertEquals(200, site.get(answer.get("permalink").asText()).statusCode());
    }

    @Test
    void noAnswerIsNullAndASearchSaysNothingOfAnswers() {
        assertTrue(json("/api/v1/answer?q=utan+svar").get("answer").isNull());
        assertFalse(json("/api/v1/search?q=x&match=all&size=1000").has("answer"));
    }

    @Test
    void aMunicipalityIsChosenByNameOrId() {
        for (String prov : List.of("Prov", "prov", "Provkommunen", "se-prov")) {
            assertEquals(
                    200, site.get("/api/v1/answer?q=x&municipality=" + prov).statusCode(), prov);
            assertEquals(
                    200,
                    site.get("/api/v1/guide?country=SE&municipality=" + prov).statusCode(),
                    prov);
            assertEquals(200, site.get("/sv/search?q=x&municipality=" + prov).statusCode(), prov);
            assertEquals(
                    303, site.get("/sv/guide?country=se&municipality=" + prov).statusCode(), prov);
        }
        String detail = site.get("/api/v1/answer?q=x&municipality=Atlantis").body();
        assertTrue(detail.contains("Allowed are a name"), detail);
        HttpResponse<String> page = site.get("/sv/search?q=barn&municipality=Atlantis");
        assertEquals(400, page.statusCode());
        assertTrue(page.body().contains("Vilken plats?"), page::body);
        assertTrue(page.body().contains("value=\"barn\""), page::body);
    }

    @ParameterizedTest
    @CsvSource({
        "q=x&utm_source=a, utm_source",
        "q=x&match=all, match",
        "'', q",
        "q=%20, q",
        "q=x&q=y, q",
        "q=x&page=0, page",
        "q=x&municipality=Atlantis, municipality",
        "q=x&municipality=Prov&country=NO, municipality",
        "q=x&page=abc, page",
        "q=x&page=-1, page",
        "q=x&page=99999999999, page",
        "q=x&page=1001&size=10, page",
        "q=x&size=0, size",
        "q=x&size=1001, size",
        "q=x&language=sv-SE, language",
        "q=x&country=SWE, country",
        "q=x&ui=de, ui",
        "q=tomt&municipality=nowhere, municipality",
        "q=tomt&authority=nowhere, authority",
    })
    void aWrongParameterIsNamed(String query, String parameter) {
        HttpResponse<String> answer = site.get("/api/v1/answer?" + query);
        assertEquals(400, answer.statusCode(), query);
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json"));
        JsonNode problem = parsed(answer.body());
        assertEquals(400, problem.get("status").asInt());
        assertEquals(parameter, problem.get("parameter").asText());
        assertFalse(problem.get("detail").asText().isBlank());
    }

    @Test
    void aMunicipalityWithoutAFittingPageIsNoMistake() {
        for (String named : List.of("se-prov", "Provkommunen", "prov")) {
            assertEquals(
                    0,
                    json("/api/v1/answer?q=tomt&municipality=" + named)
                            .get("total")
                            .asInt());
        }
    }

    @Test
    void theLongestQuestionIsTakenAndOneCharacterMoreIsNot() {
        assertEquals(200, site.get("/api/v1/answer?q=" + "a".repeat(300)).statusCode());
        HttpResponse<String> answer = site.get("/api/v1/answer?q=" + "a".repeat(301));
        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().contains("301"));
    }

    private static JsonNode json(String path) {
        HttpResponse<String> answer = site.get(path);
        assertEquals(200, answer.statusCode(), answer.body());
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("application/json"));
        return parsed(answer.body());
    }

    private static JsonNode parsed(String body) {
        try {
            return new ObjectMapper().readTree(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError(body, e);
        }
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
