package samsvar.crawler.extract.fact;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A schema.org item of a page, from JSON-LD or microdata.
 *
 * @param types without namespace: "GovernmentOrganization"
 * @param properties the item as JSON-LD would write it
 */
public record StructuredItem(List<String> types, JsonNode properties) {
    public StructuredItem {
        types = List.copyOf(types);
    }

    /** The first type, or empty. */
    String type() {
        return types.isEmpty() ? "" : types.getFirst();
    }

    /** Whether a type's name ends so: "Event" is also a "MusicEvent". */
    public boolean is(String ending) {
        return types.stream().anyMatch(type -> type.endsWith(ending));
    }

    /** A property's first text, or empty where it has none. */
    public String text(String property) {
        return text(properties.path(property));
    }

    static String text(JsonNode node) {
        if (node.isArray()) {
            return node.isEmpty() ? "" : text(node.get(0));
        }
        if (node.isObject()) {
            return node.path("@value").asText(node.path("name").asText(""));
        }
        return node.isValueNode() && !node.isNull() ? node.asText().strip() : "";
    }

    /** A property's values: one, many or none. */
    static List<JsonNode> values(JsonNode node) {
        List<JsonNode> values = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(values::add);
        } else if (!node.isMissingNode() && !node.isNull()) {
            values.add(node);
        }
        return values;
    }
}
