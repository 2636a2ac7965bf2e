package samsvar.crawler.extract.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import samsvar.crawler.extract.fact.StructuredItem;

/**
 * Which schema.org items does a page declare? JSON-LD, with the mistakes editors make in it forgiven, and microdata, read into
 * the same form. What can not be parsed at all is passed over: it is an extra, never the page's text.
 */
final class StructuredData {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(
                    JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                    JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_SINGLE_QUOTES,
                    JsonReadFeature.ALLOW_JAVA_COMMENTS,
                    JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();
    /** Longer scripts are data of an application, not a description of the page. */
    private static final int LONGEST_SCRIPT = 300_000;

    private static final int MOST_ITEMS = 200;
    private static final int DEEPEST = 12;

    private final List<StructuredItem> items = new ArrayList<>();

    private StructuredData() {}

    static List<StructuredItem> of(PageElements page) {
        StructuredData data = new StructuredData();
        for (Element script : page.scripts) {
            data.json(script.data());
        }
        for (Element scope : page.items) {
            data.collect(microdata(scope, 0), 0);
        }
        return data.items;
    }

    private void json(String data) {
        String text = data.strip().replaceFirst("^(?:<!--|//<!\\[CDATA\\[|<!\\[CDATA\\[)", "");
        if (text.length() > LONGEST_SCRIPT || text.isEmpty()) {
            return;
        }
        try {
            collect(JSON.readTree(text), 0);
        } catch (JsonProcessingException e) {
            String escaped = text.replace("&quot;", "\"");
            if (!escaped.equals(text)) {
                json(escaped);
            }
        }
    }

    /** An item, its parts, and what a list or graph holds; a list of other pages' items is not about this one. */
    private void collect(JsonNode node, int depth) {
        if (depth > DEEPEST || items.size() >= MOST_ITEMS) {
            return;
        }
        if (node.isArray()) {
            node.forEach(one -> collect(one, depth + 1));
        } else if (node.isObject()) {
            List<String> types = types(node);
            if (!types.isEmpty()) {
                items.add(new StructuredItem(types, node));
            }
            for (String part : List.of("@graph", "mainEntity", "mainEntityOfPage", "location", "department")) {
                collect(node.path(part), depth + 1);
            }
        }
    }

    private static List<String> types(JsonNode node) {
        List<String> types = new ArrayList<>();
        JsonNode named = node.path("@type");
        (named.isArray() ? named : JSON.createArrayNode().add(named)).forEach(type -> {
            String name = type.asText().replaceFirst(".*[/#:]", "").strip();
            if (!name.isEmpty()) {
                types.add(name);
            }
        });
        return types;
    }

    private static ObjectNode microdata(Element scope, int depth) {
        ObjectNode node = JSON.createObjectNode();
        node.put("@type", scope.attr("itemtype").strip().split("\\s+", 2)[0]);
        if (depth < DEEPEST) {
            scope.children().forEach(child -> properties(child, node, depth));
        }
        return node;
    }

    private static void properties(Element e, ObjectNode into, int depth) {
        boolean scope = e.hasAttr("itemscope");
        for (String name : e.attr("itemprop").strip().split("\\s+")) {
            if (!name.isEmpty()) {
                into.withArray("/" + name.replace("~", "~0").replace("/", "~1"))
                        .add(
                                scope
                                        ? microdata(e, depth + 1)
                                        : JSON.getNodeFactory().textNode(value(e)));
            }
        }
        if (!scope) {
            e.children().forEach(child -> properties(child, into, depth));
        }
    }

    private static String value(Element e) {
        for (String attribute : List.of("content", "datetime", "href")) {
            if (e.hasAttr(attribute)) {
                return e.attr(attribute);
            }
        }
        return e.text();
    }
}
