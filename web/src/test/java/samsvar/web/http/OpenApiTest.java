package samsvar.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import samsvar.web.guard.Protection;
import samsvar.web.guard.Proxies;

/** openapi.yaml says what the server does, all of it. */
class OpenApiTest extends AskedServer {
    private static final String ANSWER = "abcdefghijklmnop";

    private static Description description;

    @BeforeAll
    static void describe() {
        description = new Description(site.get("/api/v1/openapi.json").body());
    }

    @Test
    void everyRouteIsDescribedAndNothingElseIs() {
        Set<String> routes = new TreeSet<>();
        site.routes().forEach(route -> routes.add(route.replaceAll(" /(uk|sv|nb|nn|en)(/|$)", " /{lang}$2")));
        assertEquals(
                String.join("\n", routes),
                String.join("\n", description.operations()),
                "routes of the server (expected) and of web/src/main/resources/openapi.yaml; add what is missing there");
    }

    /** In a line of YAML a comma ends a description that is not quoted; what follows becomes a name without a value. */
    @Test
    void noDescriptionIsCutOff() throws Exception {
        JsonNode json =
                new ObjectMapper().readTree(site.get("/api/v1/openapi.json").body());
        List<String> cut = new ArrayList<>();
        addNamesWithoutValue(json, cut);
        assertEquals(List.of(), cut);
    }

    private static void addNamesWithoutValue(JsonNode json, List<String> names) {
        json.properties().stream()
                .filter(property -> property.getValue().isNull())
                .forEach(property -> names.add(property.getKey()));
        json.forEach(part -> addNamesWithoutValue(part, names));
    }

    @Test
    void whatIsReadIsAsDescribed() {
        for (String target : List.of(
                "/api/v1/answer?q=lanekort&ui=uk",
                "/api/v1/answer?q=tabell",
                "/api/v1/answer?q=land",
                "/api/v1/answer?q=kontakt&country=NO&language=nb",
                "/api/v1/answer?q=utan+svar",
                "/api/v1/answer?q=tomt",
                "/api/v1/search?q=x&match=all&size=1000&places=words&words=typed",
                "/api/v1/suggest?q=l%C3%A5n&ui=sv&limit=20",
                "/api/v1/suggest?q=l",
                "/api/v1/sources",
                "/api/v1/sources?country=NO",
                "/api/v1/guide?country=SE",
                "/api/v1/openapi.json",
                "/api/v1/openapi.yaml",
                "/opensearch/suggestions?q=l%C3%A5n",
                "/opensearch.xml",
                "/feed.atom",
                "/feed.atom?topic=housing&lang=uk",
                "/robots.txt",
                "/sitemap.xml",
                "/health",
                "/ready",
                "/uk/",
                "/uk/search?q=x",
                "/nn/feedback")) {
            HttpResponse<String> answer = got(site, target);
            assertEquals(200, answer.statusCode(), target);
            String tag = answer.headers().firstValue("ETag").orElseThrow();
            assertEquals(
                    304, got(site, target, "If-None-Match", "\"other\", " + tag).statusCode(), target);
            assertEquals(200, got(site, target, "If-None-Match", "W/\"other\"").statusCode(), target);
        }
    }

    @Test
    void anAnswersPermanentAddressTellsPeopleAndPrograms() {
        got(site, "/api/v1/answer?q=lanekort");
        for (String accept : List.of("text/html", "application/ld+json")) {
            HttpResponse<String> answer = got(site, "/a/" + ANSWER, "Accept", accept);
            assertTrue(header(answer, "Content-Type").startsWith(accept), header(answer, "Content-Type"));
        }
    }

    @Test
    void whatIsRefusedIsAsDescribed() throws PortTakenException {
        Map<String, Integer> refused = Map.ofEntries(
                Map.entry("/api/v1/answer?q=", 400),
                Map.entry("/api/v1/answer?q=trasig", 500),
                Map.entry("/api/v1/search?q=x&size=0", 400),
                Map.entry("/api/v1/search?q=trasig", 500),
                Map.entry("/api/v1/suggest", 400),
                Map.entry("/api/v1/suggest?q=x&limit=21", 400),
                Map.entry("/api/v1/sources?country=SWE", 400),
                Map.entry("/api/v1/sources?q=x", 400),
                Map.entry("/opensearch/suggestions?q=x&x=y", 400),
                Map.entry("/feed.atom?topic=nothing", 400),
                Map.entry("/feed.atom?authority=Nobody", 404),
                Map.entry("/uk/search?q=trasig", 500),
                Map.entry("/a/nothing", 404));
        refused.forEach(
                (target, status) -> assertEquals(status, got(site, target).statusCode(), target));
        try (SampleServer building = new SampleServer(folder, new IndexStatus(false, 0, 0, 1, true))) {
            for (String target : List.of("/api/v1/answer?q=x", "/api/v1/search?q=x", "/uk/search?q=x", "/ready")) {
                assertEquals(503, got(building, target).statusCode(), target);
            }
        }
        Proxies proxy = new Proxies(List.of(Proxies.Block.of("127.0.0.1").orElseThrow()));
        Protection strict = new Protection(1, proxy, 1, 0, Duration.ofSeconds(1));
        try (SampleServer limited = new SampleServer(folder, strict)) {
            limited.get("/api/v1/search?q=x");
            for (String target :
                    List.of("/api/v1/answer?q=x", "/api/v1/search?q=x", "/api/v1/sources", "/uk/search?q=x", "/uk/")) {
                assertEquals(429, got(limited, target).statusCode(), target);
            }
            assertEquals(429, posted(limited, "application/json", "{}").statusCode());
        }
    }

    @Test
    void feedbackIsTakenAsDescribed() {
        String good = "{\"answer\": \"" + ANSWER + "\", \"verdict\": \"yes\"}";
        got(site, "/api/v1/answer?q=lanekort");
        assertEquals(204, posted(site, "application/json", good).statusCode());
        assertEquals(415, posted(site, "text/plain", good).statusCode());
        assertEquals(
                413, posted(site, "application/json", good + " ".repeat(1_000)).statusCode());
        assertEquals(
                404, posted(site, "application/json", good.replace('b', 'a')).statusCode());
        for (String bad : List.of(
                "",
                "{",
                "[]",
                "null",
                "{}",
                good.replace("yes", "maybe"),
                good.replace(ANSWER, "../../etc/passwd"),
                good.replace("}", ", \"text\": \"I am\"}"),
                good.replace("\"yes\"", "[\"yes\"]"))) {
            assertEquals(400, posted(site, "application/json", bad).statusCode(), bad);
        }
    }

    @Test
    void everyProgramsStatusButTheRarestIsSeenInTests() throws PortTakenException {
        whatIsReadIsAsDescribed();
        whatIsRefusedIsAsDescribed();
        feedbackIsTakenAsDescribed();
        for (String operation : List.of("GET /api/v1/answer", "GET /api/v1/search", "POST /api/v1/feedback")) {
            Set<String> described = new TreeSet<>();
            description.operation(operation).get("responses").fieldNames().forEachRemaining(described::add);
            described.removeAll(description.seen.get(operation));
            assertTrue(
                    Set.of("500", "503").containsAll(described) && !operation.startsWith("GET") || described.isEmpty(),
                    operation + " never answered " + described);
        }
    }

    @Test
    void anySiteMayReadAndNoneMayWrite() {
        for (String path : List.of("answer", "search", "suggest", "sources", "guide")) {
            HttpResponse<String> answer =
                    site.send("OPTIONS", "/api/v1/" + path, "", "Origin", "https://other.example");
            description.check("OPTIONS", "/api/v1/" + path, answer);
            assertEquals("*", header(answer, "Access-Control-Allow-Origin"));
            assertEquals("*", header(site.get("/api/v1/" + path), "Access-Control-Allow-Origin"), "refusals too");
        }
        assertEquals("", header(posted(site, "application/json", "{}"), "Access-Control-Allow-Origin"));
        assertEquals(405, site.send("OPTIONS", "/api/v1/feedback", "").statusCode());
        assertEquals("", header(site.get("/uk/"), "Access-Control-Allow-Origin"));
        assertFalse(site.get("/api/v1/answer?q=x")
                .headers()
                .firstValue("Set-Cookie")
                .isPresent());
    }

    @Test
    void aWrongMethodOrPathIsAProblemDocumentUnderApi() {
        for (HttpResponse<String> answer :
                List.of(site.send("POST", "/api/v1/search", ""), site.get("/api/v1/nothing"), site.get("/api/"))) {
            assertTrue(answer.statusCode() == 404 || answer.statusCode() == 405);
            assertEquals("application/problem+json; charset=utf-8", header(answer, "Content-Type"));
            assertEquals(
                    answer.statusCode(),
                    Description.parsed(answer.body()).get("status").asInt());
        }
    }

    private static HttpResponse<String> got(SampleServer server, String target, String... headers) {
        HttpResponse<String> answer = server.get(target, headers);
        description.check("GET", target, answer);
        return answer;
    }

    private static HttpResponse<String> posted(SampleServer server, String type, String body) {
        HttpResponse<String> answer = server.send("POST", "/api/v1/feedback", body, "Content-Type", type);
        description.check("POST", "/api/v1/feedback", answer);
        return answer;
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
