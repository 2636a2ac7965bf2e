package samsvar.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The server's own description of its interface, to hold its answers against. */
final class Description {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    private final JsonNode document;
    /** Statuses seen so far, by operation. */
    final Map<String, Set<String>> seen = new TreeMap<>();

    Description(String json) {
        document = parsed(json);
    }

    /** "GET /a/{id}" and so on. */
    Set<String> operations() {
        Set<String> operations = new TreeSet<>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(
                                method -> operations.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        return operations;
    }

    /** The operation's node. */
    JsonNode operation(String operation) {
        String[] parts = operation.split(" ");
        return document.at("/paths").get(parts[1]).get(parts[0].toLowerCase(Locale.ROOT));
    }

    /** Names of an operation's parameters by where they stand: "query" or "path". */
    Map<String, String> parameters(String operation) {
        Map<String, String> places = new HashMap<>();
        for (JsonNode parameter : operation(operation).path("parameters")) {
            JsonNode node = resolved(parameter);
            places.put(node.get("name").asText(), node.get("in").asText());
        }
        return places;
    }

    /** Fails where the answer's status, kind or body is not described. */
    void check(String method, String target, HttpResponse<String> answer) {
        String operation = method + " " + template(target.replaceAll("\\?.*", ""));
        String said = operation + " as " + target + ": " + answer.statusCode() + " " + answer.body();
        String status = Integer.toString(answer.statusCode());
        JsonNode response = resolved(operation(operation).get("responses").path(status));
        assertTrue(response.has("description"), "not described: " + said);
        seen.computeIfAbsent(operation, o -> new TreeSet<>()).add(status);
        String type = answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
        JsonNode content = response.path("content");
        if (content.isMissingNode()) {
            assertEquals("", answer.body(), said);
        } else {
            assertTrue(content.has(type), "kind " + type + " is not described: " + said);
            validate(content.get(type).get("schema"), type, answer.body(), said);
        }
        response.path("headers")
                .fieldNames()
                .forEachRemaining(
                        name -> assertTrue(answer.headers().firstValue(name).isPresent(), name + ": " + said));
    }

    private void validate(JsonNode schema, String type, String body, String said) {
        if (type.endsWith("json")) {
            ObjectNode whole = schema.deepCopy();
            whole.set("components", document.get("components"));
            assertEquals(Set.of(), SCHEMAS.getSchema(whole).validate(parsed(body)), said);
        }
    }

    private String template(String path) {
        String found = "";
        for (var candidate : document.get("paths").properties()) {
            String pattern =
                    Pattern.compile("\\{lang}").matcher(candidate.getKey()).replaceAll("(uk|sv|nb|nn|en)");
            pattern = pattern.replaceAll("\\{\\w+}", "[^/]+");
            if (path.matches(pattern + "/?")) {
                found = candidate.getKey();
            }
        }
        assertTrue(!found.isEmpty(), "no such path is described: " + path);
        return found;
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").asText().substring(1)) : node;
    }

    static JsonNode parsed(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError(json, e);
        }
    }
}
