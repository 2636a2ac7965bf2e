package samsvar.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * More than 500 hostile texts as every parameter of every route: nothing fails, nothing is shown as mark-up, every status is one that
 * the description knows. Routes are asked of the server, parameters of its description, so that none is forgotten.
 */
class HostileInputTest extends AskedServer {
    private static final List<String> LANGUAGES = List.of("uk", "sv", "nb", "nn", "en");
    private static final ObjectMapper JSON = new ObjectMapper();

    private static Description description;
    private static int sent;

    @BeforeAll
    static void describe() {
        description = new Description(site.get("/api/v1/openapi.json").body());
    }

    @Test
    void thereAreMoreThanFiveHundred() {
        assertTrue(HostileStrings.texts().size() > 500, HostileStrings.texts().size() + " texts");
    }

    @Test
    void noTextAsAnyParameterOfAnyRouteBreaksIt() {
        List<String> texts = HostileStrings.texts();
        for (String operation : operations("GET")) {
            for (Map.Entry<String, String> parameter : parameters(operation).entrySet()) {
                // A parameter that nobody reads is tried with some only.
                for (int i = 0; i < texts.size(); i += parameter.getKey().equals("zq") ? 10 : 1) {
                    String language = LANGUAGES.get(i % LANGUAGES.size());
                    String target = target(operation, parameter, HostileStrings.encoded(texts.get(i)), language);
                    check(operation, target, texts.get(i), site.get(target));
                }
            }
        }
        assertTrue(sent > 10_000, sent + " requests");
    }

    @Test
    void noTextAsABodyBreaksAForm() throws JsonProcessingException {
        for (String text : HostileStrings.texts()) {
            for (String field : List.of("answer", "verdict", "x")) {
                String form = field + "=" + HostileStrings.encoded(text);
                Map<String, String> fields = new TreeMap<>(Map.of("answer", "x", "verdict", "yes"));
                fields.put(field, text);
                String json = JSON.writeValueAsString(fields);
                refused(
                        site.send("POST", "/sv/feedback", form, "Content-Type", "application/x-www-form-urlencoded"),
                        form,
                        text);
                refused(site.send("POST", "/api/v1/feedback", json, "Content-Type", "application/json"), json, text);
            }
            refused(site.send("POST", "/api/v1/feedback", text, "Content-Type", "application/json"), text, text);
        }
    }

    /** A report may say anything; it is taken, or the form is shown again with what was written; after a flood with 503. */
    @Test
    void noTextBreaksTheReportOnAccessibility() {
        for (String text : HostileStrings.texts()) {
            for (String field : List.of("what", "page", "device", "email", "x")) {
                String form = (field.equals("what") ? "" : "what=x&") + field + "=" + HostileStrings.encoded(text);
                HttpResponse<String> answer = site.send(
                        "POST", "/uk/accessibility", form, "Content-Type", "application/x-www-form-urlencoded");
                assertTrue(Set.of(303, 400, 413, 503).contains(answer.statusCode()), form + ": " + answer.statusCode());
                harmless(answer, form, text);
            }
        }
    }

    @Test
    void whatIsNoEncodedTextIsRefused() {
        for (String operation : operations("GET")) {
            for (Map.Entry<String, String> parameter : parameters(operation).entrySet()) {
                for (String malformed : HostileStrings.malformed()) {
                    String target = target(operation, parameter, malformed, "uk");
                    String answer = site.raw(target);
                    assertTrue(answer.startsWith("HTTP/1.1 400"), target + ": " + answer);
                }
            }
        }
    }

    @Test
    void noHeaderBreaksAnything() {
        for (String text : HostileStrings.texts()) {
            String sendable = text.replaceAll("[^ -~]", "?");
            HttpResponse<String> answer = site.get(
                    "/",
                    "Accept-Language",
                    sendable,
                    "If-None-Match",
                    sendable,
                    "X-Forwarded-For",
                    sendable,
                    "Sec-Fetch-Site",
                    sendable);
            assertEquals(302, answer.statusCode(), text);
        }
    }

    private static List<String> operations(String method) {
        return site.routes().stream()
                .map(route -> route.replaceAll(" /(uk|sv|nb|nn|en)(/|$)", " /{lang}$2"))
                .distinct()
                .filter(route -> route.startsWith(method + " "))
                .toList();
    }

    /** The operation's parameters, and one that nobody knows. */
    private static Map<String, String> parameters(String operation) {
        Map<String, String> parameters = new TreeMap<>(description.parameters(operation));
        parameters.remove("lang", "path");
        parameters.put("zq", "query");
        return parameters;
    }

    private static String target(String operation, Map.Entry<String, String> parameter, String value, String language) {
        String path = operation.substring(operation.indexOf(' ') + 1).replace("{lang}", language);
        boolean inPath = parameter.getValue().equals("path");
        String filled = (inPath ? path.replace("{" + parameter.getKey() + "}", value) : path)
                .replace("{country}", "se")
                .replaceAll("\\{\\w+}", "x");
        if (inPath) {
            return filled;
        }
        List<String> query = new ArrayList<>();
        if (description.parameters(operation).containsKey("q")
                && !parameter.getKey().equals("q")) {
            query.add("q=x");
        }
        query.add(parameter.getKey() + "=" + value);
        return filled + "?" + String.join("&", query);
    }

    private static void check(String operation, String target, String text, HttpResponse<String> answer) {
        sent++;
        String status = Integer.toString(answer.statusCode());
        Set<String> refusedByTheServer = Set.of("400", "404", "414", "431");
        assertTrue(
                description.operation(operation).get("responses").has(status) && answer.statusCode() < 500
                        || refusedByTheServer.contains(status),
                target + ": " + status);
        harmless(answer, target, text);
    }

    private static void refused(HttpResponse<String> answer, String body, String text) {
        assertTrue(Set.of(400, 404, 413).contains(answer.statusCode()), body + ": " + answer.statusCode());
        harmless(answer, body, text);
    }

    private static void harmless(HttpResponse<String> answer, String request, String text) {
        String body = answer.body();
        String kind = answer.headers().firstValue("Content-Type").orElse("");
        boolean markup = kind.contains("html") || kind.contains("xml");
        if (kind.contains("json")) {
            Description.parsed(body);
        } else if (markup && text.matches("(?s).*<\\S.*")) {
            assertFalse(body.contains(text.strip()), request + " shows " + text);
        } else if (markup && text.contains("\"")) {
            assertFalse(
                    Jsoup.parse(body).getAllElements().stream()
                            .flatMap(element -> element.attributes().asList().stream())
                            .anyMatch(attribute -> attribute.getKey().startsWith("on")),
                    request + " has a script of " + text);
        }
        assertTrue(!body.contains(HostileStrings.WORKED_OUT) && !body.contains("root:x:0"), request + ": " + body);
        assertTrue(
                answer.headers().firstValue(HostileStrings.HEADER).isEmpty()
                        && answer.headers().firstValue("Set-Cookie").isEmpty(),
                request + " set a header");
        if (answer.statusCode() >= 300 && answer.statusCode() < 400) {
            String location = answer.headers().firstValue("Location").orElse("/");
            assertTrue(location.startsWith("/") && !location.startsWith("//"), request + " leads to " + location);
        }
        assertEquals(
                "nosniff", answer.headers().firstValue("X-Content-Type-Options").orElse(""), request);
    }
}
