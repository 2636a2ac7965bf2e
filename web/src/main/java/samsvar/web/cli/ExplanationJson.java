package samsvar.web.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import samsvar.engine.analysis.Token;
import samsvar.engine.explain.Explanation;
import samsvar.engine.explain.Explanation.ExplainedHit;
import samsvar.engine.explain.Explanation.ExplainedUnit;
import samsvar.engine.question.Understanding;
import samsvar.engine.retrieve.Node;
import samsvar.engine.retrieve.ScorePart;

/** An explanation as JSON. */
final class ExplanationJson {
    private ExplanationJson() {}

    static ObjectNode of(Explanation explanation) {
        Understanding read = explanation.understanding();
        ObjectNode root = Json.object();
        root.put("question", read.question().text());
        root.put("language", read.language().language().value());
        root.put("confidence", read.language().confidence());
        root.put("kind", name(read.kind()));
        ArrayNode readings = root.putArray("readings");
        read.readings()
                .forEach(reading -> readings.addObject()
                        .put("kind", name(reading.kind()))
                        .put("typed", reading.typed())
                        .put("words", reading.words()));
        read.suggestion().ifPresent(meant -> root.put("suggestion", meant));
        ArrayNode places = root.putArray("places");
        read.places().forEach(named -> places.add(named.place().id()));
        ObjectNode terms = root.putObject("terms");
        explanation.views().forEach(view -> tokens(terms.putArray(name(view.kind())), view.tokens()));
        ArrayNode units = root.putArray("units");
        explanation.units().forEach(unit -> unit(units.addObject(), unit));
        explanation.plan().ifPresent(plan -> node(root.putObject("query"), plan.node()));
        ArrayNode hits = root.putArray("hits");
        explanation.hits().forEach(hit -> hit(hits.addObject(), hit));
        return root;
    }

    /** Terms with their places, as {@code analyze} prints them too. */
    static void tokens(ArrayNode array, List<Token> tokens) {
        tokens.forEach(token -> array.addObject()
                .put("term", token.term())
                .put("position", token.position())
                .put("start", token.start())
                .put("end", token.end()));
    }

    private static void unit(ObjectNode node, ExplainedUnit unit) {
        node.put("text", unit.unit().text());
        ArrayNode concepts = node.putArray("concepts");
        unit.unit().concepts().forEach(concepts::add);
        ArrayNode ways = node.putArray("ways");
        unit.ways()
                .forEach(way -> ways.addObject()
                        .put("language", way.variant().language().value())
                        .put("words", way.variant().words())
                        .put("weight", way.variant().weight())
                        .put("from", way.origin()));
    }

    private static void node(ObjectNode json, Node node) {
        switch (node) {
            case Node.AllOf(var parts) -> nodes(json.putArray("allOf"), parts);
            case Node.AnyOf(var parts) -> nodes(json.putArray("anyOf"), parts);
            case Node.Preferring(var required, var bonuses) -> {
                node(json.putObject("required"), required);
                nodes(json.putArray("preferring"), bonuses);
            }
            case Node.Meaning meaning -> meaning(json.putObject("meaning"), meaning);
            case Node.Close close ->
                json.put("close", close.words())
                        .put("language", close.language().value());
            case Node.OfCountry(var country) -> json.put("ofCountry", country);
            case Node.InLanguage(var language) -> json.put("inLanguage", language.value());
            case Node.Holding(var shape) -> json.put("holding", shape.words());
            case Node.Told(var told) -> meaning(json.putObject("told"), told);
            case Node.OfAuthorities(var names) -> names(json.putArray("ofAuthorities"), names);
            case Node.NotOfAuthorities(var names) -> names(json.putArray("notOfAuthorities"), names);
        }
    }

    private static void names(ArrayNode array, Set<String> names) {
        names.stream().sorted().forEach(array::add);
    }

    private static void nodes(ArrayNode array, List<Node> nodes) {
        nodes.forEach(one -> node(array.addObject(), one));
    }

    private static void meaning(ObjectNode json, Node.Meaning meaning) {
        json.put("named", meaning.named());
        ArrayNode ways = json.putArray("ways");
        meaning.ways()
                .forEach(way -> ways.addObject()
                        .put("language", way.language().value())
                        .put("words", way.words())
                        .put("weight", way.weight()));
        ArrayNode senses = json.putArray("concepts");
        meaning.senses()
                .forEach(sense ->
                        senses.addObject().put("concept", sense.concept()).put("weight", sense.weight()));
    }

    private static void hit(ObjectNode node, ExplainedHit hit) {
        node.put("page", hit.page().value());
        node.put("title", hit.title());
        node.put("rank", hit.rank());
        node.put("status", hit.status());
        hit.passage()
                .ifPresent(range ->
                        node.putObject("passage").put("start", range.start()).put("end", range.end()));
        ArrayNode found = node.putArray("found");
        hit.found().forEach(word -> found.addObject().put("asked", word.asked()).put("said", word.said()));
        node.put("score", hit.score());
        parts(node.putArray("parts"), hit.parts());
    }

    private static void parts(ArrayNode array, List<ScorePart> parts) {
        for (ScorePart part : parts) {
            ObjectNode node = array.addObject()
                    .put("kind", name(part.kind()))
                    .put("name", part.name())
                    .put("score", part.score());
            if (!part.parts().isEmpty()) {
                parts(node.putArray("parts"), part.parts());
            }
        }
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
