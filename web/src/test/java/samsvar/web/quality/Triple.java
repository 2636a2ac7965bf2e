package samsvar.web.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An input with texts that it must find and texts that it must not find.
 *
 * @param id unique in its file
 * @param language the input's language
 * @param kind what makes it difficult; empty where the file does not say
 * @param input what is typed
 * @param must each is found as the only text of a document
 * @param mustNot none is found
 */
record Triple(String id, String language, String kind, String input, List<String> must, List<String> mustNot) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** One JSON object a line. */
    static List<Triple> read(Stream<String> lines) throws IOException {
        List<Triple> triples = new ArrayList<>();
        for (String line : (Iterable<String>) lines.filter(l -> !l.isBlank())::iterator) {
            JsonNode node = JSON.readTree(line);
            triples.add(new Triple(
                    node.get("id").asText(),
                    node.get("lang").asText(),
                    node.path("kind").asText(""),
                    node.get("input").asText(),
                    texts(node.get("must")),
                    texts(node.get("must_not"))));
        }
        return triples;
    }

    /** Whether the triple was looked at while the analysis was built; the others are only measured. */
    boolean tuned() {
        return (id.charAt(id.length() - 1) - '0') % 2 == 1;
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
