package samsvar.web.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samsvar.engine.page.Page;
import samsvar.engine.page.PageId;
import samsvar.web.address.QueryString;
import samsvar.web.http.IndexStatus;
import samsvar.web.http.WebServer;
import samsvar.web.http.WebSettings;

/** What programs were promised of the API, over the sample web and the real engine. */
class ApiContractTest {
    /** One question for each form an answer has: table row, sentence, contact line, PDF, none. */
    private static final Map<String, String> QUESTIONS = Map.of(
            "Коли конференція в Мальме?", "uk",
            "Vad kostar ett nytt uppehållstillståndskort om jag har tappat det?", "sv",
            "Vilken epost har vuxenskolan?", "sv",
            "Måste man göra hälsoundersökning?", "sv",
            "Skolval", "nn",
            "фіолетовий бегемот", "uk");

    private static final List<String> ODD = List.of(
            "\0\1\7",
            "\"*:~^()[]{}\\",
            "å".repeat(300),
            "👩‍👧🎉",
            "\u202eabc שלום",
            "och att i",
            "не та і",
            "?!…—",
            "\u200b\u200c\ufeff",
            "a".repeat(10_000),
            "\ud800",
            "AND OR NOT",
            "field:x",
            "/x/",
            "x~2",
            "[a TO b]",
            "\u0300\u0301".repeat(50),
            "i\u0307",
            "𐍈𐌰",
            "a b ".repeat(75),
            ".".repeat(300),
            "\n\t",
            "ﷺ".repeat(30));

    @TempDir
    static Path folder;

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static SampleCrawl sample;
    private static WebServer server;
    private static int port;

    @BeforeAll
    static void serve() throws Exception {
        sample = new SampleCrawl(folder);
        sample.crawl();
        server = new WebServer(
                new WebSettings("127.0.0.1", 0, folder.resolve("answers")),
                sample.engine(),
                sample.config(),
                () -> new IndexStatus(true, 70, 8, 8, false),
                sample.archive()::find,
                InstantSource.system());
        port = server.start();
    }

    @AfterAll
    static void close() {
        server.close();
        sample.close();
        CLIENT.close();
    }

    @Test
    void everyFieldIsThereWithItsType() throws IOException {
        for (Map.Entry<String, String> question : QUESTIONS.entrySet()) {
            JsonNode json = json("answer?ui=" + question.getValue() + "&q=" + encode(question.getKey()));
            names(json, "question", "answer", "results", "total", "tookMs");
            if (json.get("question").has("places")) {
                names(json.get("question"), "text", "language", "places");
                json.get("question")
                        .get("places")
                        .forEach(place -> names(place, "name", "country", "kind", "typed", "ownPage"));
            } else {
                names(json.get("question"), "text", "language");
            }
            assertEquals(question.getKey(), json.at("/question/text").asText());
            assertTrue(json.get("total").isInt() && json.get("tookMs").isInt());
            if (!json.get("answer").isNull()) {
                answer(json.get("answer"), json.get("results"));
            }
            json.get("results").forEach(ApiContractTest::result);
        }
    }

    private static void answer(JsonNode answer, JsonNode results) {
        if (answer.has("elsewhere")) {
            names(answer.get("asks"), "country");
            answer.get("elsewhere")
                    .forEach(other -> assertTrue(page(other.at("/source/url").asText())
                            .text()
                            .contains(other.get("quote").asText())));
            ((ObjectNode) answer).remove(List.of("elsewhere", "asks"));
        }
        names(answer, "quote", "value", "language", "confidence", "source", "permalink", "warnings");
        String quote = answer.get("quote").asText();
        plain(quote);
        assertTrue(quote.length() <= (quote.contains("\t") || quote.contains("\n") ? 600 : 320), quote);
        if (!answer.get("value").isNull()) {
            names(answer.get("value"), "type", "text");
            plain(answer.at("/value/text").asText());
        }
        double confidence = answer.get("confidence").asDouble(-1);
        assertTrue(confidence > 0 && confidence <= 1, answer.toString());
        JsonNode source = answer.get("source");
        names(source, "url", "title", "authority", "country", "language", "checked", "updated");
        assertTrue(Instant.parse(source.get("checked").asText()).isAfter(Instant.EPOCH));
        assertTrue(
                source.get("updated").isNull() || source.get("updated").asText().matches("\\d{4}-\\d\\d-\\d\\d"));
        assertTrue(answer.get("warnings").isArray());
        assertTrue(results.findValuesAsText("url").contains(source.get("url").asText()), "the answer's page is listed");
        Page page = page(source.get("url").asText());
        assertTrue(page.text().contains(quote), "word for word: " + quote);
        assertEquals(200, get(answer.get("permalink").asText()).statusCode());
    }

    private static void result(JsonNode result) {
        names(result, "id", "url", "title", "authority", "language", "passage", "score", "matched", "versions");
        String url = result.get("url").asText();
        assertTrue(url.matches("[!-~&&[^<>\"{}|\\\\^`]]+"), url);
        assertEquals(url, URI.create(url).toString());
        plain(result.get("passage").asText());
        assertTrue(result.get("score").isNumber());
        result.get("matched").forEach(match -> names(match, "asked", "found"));
        result.get("versions").forEach(version -> names(version, "language", "url"));
    }

    private static void plain(String text) {
        assertEquals(Normalizer.normalize(text, Normalizer.Form.NFC), text);
        assertFalse(text.isBlank());
        assertTrue(text.chars().noneMatch(c -> c < ' ' && c != '\n' && c != '\t'), text);
    }

    @Test
    void filtersKeepOnlyWhatTheyName() throws IOException {
        assertEquals(new TreeSet<>(List.of("NO")), countries("country=NO"));
        assertEquals(new TreeSet<>(List.of("NO", "SE")), countries("size=100"));
        for (JsonNode result : json("search?q=skola&language=nn").get("results")) {
            assertEquals("nn", page(result.get("url").asText()).language().value());
        }
        String authority = json("search?q=skola").at("/results/0/authority").asText();
        JsonNode only = json("search?q=skola&authority=" + encode(authority)).get("results");
        assertEquals(new TreeSet<>(List.of(authority)), new TreeSet<>(only.findValuesAsText("authority")));
    }

    private static TreeSet<String> countries(String filter) throws IOException {
        TreeSet<String> countries = new TreeSet<>();
        json("search?q=skola&" + filter)
                .get("results")
                .findValuesAsText("url")
                .forEach(url -> countries.add(page(url).country()));
        return countries;
    }

    @Test
    void aThousandResultsMayBeAskedForAndEachPageComesOnce() throws IOException {
        JsonNode json = json("search?q=kommun&size=1000");
        List<String> ids = json.get("results").findValuesAsText("id");
        assertEquals(json.get("total").asInt(), ids.size());
        assertEquals(ids.size(), new TreeSet<>(ids).size());
    }

    @Test
    void matchingAllFindsNoMoreThanMatchingAny() throws IOException {
        int any = json("search?q=bibliotek+lördag").get("total").asInt();
        int all = json("search?q=bibliotek+lördag&match=all").get("total").asInt();
        assertTrue(all > 0 && all < any, all + " of " + any);
        assertEquals(0, json("search?q=bibliotek+xyzzyq&match=all").get("total").asInt());
    }

    @Test
    void nothingTypedBreaksTheRealEngine() {
        for (String odd : ODD) {
            String typed = odd.equals("\ud800") ? "%ED%A0%80" : encode(odd);
            for (String path : List.of(
                    "/api/v1/answer?q=", "/api/v1/search?match=all&q=", "/uk/search?q=", "/sv/search?q=x&authority=")) {
                assertTrue(get(path + typed).statusCode() < 500, path + typed);
            }
        }
    }

    private static Page page(String url) {
        return sample.archive().find(new PageId(url)).orElseThrow().page();
    }

    private static JsonNode json(String path) throws IOException {
        HttpResponse<String> answer = get("/api/v1/" + path.replace("ö", "%C3%B6"));
        assertEquals(200, answer.statusCode(), answer.body());
        return new ObjectMapper().readTree(answer.body());
    }

    private static HttpResponse<String> get(String path) {
        try {
            return CLIENT.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return QueryString.encode(text);
    }

    private static void names(JsonNode node, String... expected) {
        List<String> names = new ArrayList<>();
        for (Iterator<String> all = node.fieldNames(); all.hasNext(); ) {
            names.add(all.next());
        }
        assertEquals(List.of(expected), names);
    }
}
