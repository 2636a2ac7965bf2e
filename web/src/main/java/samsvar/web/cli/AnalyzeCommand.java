package samsvar.web.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import samsvar.config.Config;
import samsvar.config.language.LanguageTag;
import samsvar.engine.analysis.TermKind;
import samsvar.engine.question.Question;
import samsvar.engine.question.Understanding;
import samsvar.web.app.EngineParts;

/** {@code samsvar analyze}: which terms does a text become in the index, and what is looked for when it is asked? */
@Command(
        name = "analyze",
        description = "Prints the terms a text becomes in the index, and what is looked for when it is asked.",
        mixinStandardHelpOptions = true)
public final class AnalyzeCommand implements Callable<Integer> {
    private final Terminal terminal = Terminal.standard();

    @Mixin
    private DataOptions data = new DataOptions();

    @Option(
            names = "--language",
            paramLabel = "LANG",
            required = true,
            description = "Language of the text: sv, nb, nn, uk, en or ru.")
    private String language = "";

    @Parameters(paramLabel = "TEXT", arity = "1..*", description = "The text.")
    private List<String> words = List.of();

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() {
        Config config = data.loadConfig();
        LanguageTag tag = language(config);
        EngineParts parts = EngineParts.of(config, InstantSource.system());
        String text = String.join(" ", words);
        ObjectNode root = Json.object();
        ObjectNode index = root.putObject("index");
        for (TermKind kind : TermKind.values()) {
            ExplanationJson.tokens(
                    index.putArray(kind.name().toLowerCase(Locale.ROOT)),
                    parts.analysis().terms(kind, tag, text));
        }
        query(root.putObject("query"), parts.reader().read(Question.of(text)));
        if (json) {
            terminal.result(Json.pretty(root));
        } else {
            print(root);
        }
        return 0;
    }

    private LanguageTag language(Config config) {
        LanguageTag tag = LanguageTag.of(language);
        if (!config.languages().tags().contains(tag)) {
            String allowed = config.languages().tags().stream()
                    .sorted()
                    .map(LanguageTag::value)
                    .collect(Collectors.joining(", "));
            throw new BadInput("--language must be one of " + allowed + ", not " + language + ".");
        }
        return tag;
    }

    private static void query(ObjectNode node, Understanding understanding) {
        node.put("language", understanding.language().language().value());
        node.put("confidence", understanding.language().confidence());
        node.put("kind", understanding.kind().name().toLowerCase(Locale.ROOT));
        ArrayNode units = node.putArray("units");
        for (Understanding.Unit unit : understanding.units()) {
            ObjectNode one = units.addObject().put("text", unit.text());
            ArrayNode concepts = one.putArray("concepts");
            unit.concepts().forEach(concepts::add);
            ArrayNode variants = one.putArray("variants");
            unit.variants()
                    .forEach(v -> variants.addObject()
                            .put("language", v.language().value())
                            .put("words", v.words())
                            .put("weight", v.weight()));
        }
    }

    private void print(ObjectNode root) {
        terminal.result("In the index:");
        root.get("index").properties().forEach(kind -> {
            terminal.result("  " + kind.getKey());
            kind.getValue()
                    .forEach(token ->
                            terminal.result("    " + token.get("position").asInt() + "  "
                                    + token.get("start").asInt() + "-"
                                    + token.get("end").asInt() + "  "
                                    + token.get("term").asText()));
        });
        var query = root.get("query");
        terminal.result("Asked (" + query.get("language").asText() + ", "
                + query.get("kind").asText() + "):");
        for (var unit : query.get("units")) {
            terminal.result("  " + unit.get("text").asText() + "  " + unit.get("concepts"));
            unit.get("variants")
                    .forEach(v -> terminal.result("    " + v.get("language").asText() + "  "
                            + v.get("words").asText() + "  "
                            + String.format(Locale.ROOT, "%.2f", v.get("weight").asDouble())));
        }
    }
}
