package samsvar.config.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import samsvar.config.language.ChainSpec;
import samsvar.config.language.LanguageProfile;
import samsvar.config.language.LanguageTag;
import samsvar.config.language.StepSpec;
import samsvar.config.read.ConfigFile;
import samsvar.config.read.Fields;
import samsvar.config.read.Node;
import samsvar.config.read.ProblemSink;
import samsvar.config.read.TreeReader;

/** Reads one file of {@code languages/}; docs/languages.md tells its form. Not thread-safe. */
final class LanguageReader {
    private static final Set<String> KEYS = Set.of("language", "name", "script", "stem", "exact");
    private static final Set<String> CHAIN_KEYS = Set.of("charFilters", "tokenizer", "filters");
    private static final Pattern SCRIPT = Pattern.compile("[A-Z][a-z]{3}");
    private static final StepSpec STANDARD = new StepSpec("standard", Map.of());

    private final ConfigFile file;
    private final Map<String, List<String>> words;
    private final ProblemSink problems;

    private LanguageReader(ConfigFile file, Map<String, List<String>> words, ProblemSink problems) {
        this.file = file;
        this.words = words;
        this.problems = problems;
    }

    /**
     * The language's profile.
     *
     * @param file a YAML file named for its language, or "default.yaml"
     * @param words the language's word lists by name without ending
     * @return empty where the file can not be read at all; a profile with reported mistakes must not be used
     */
    static Optional<LanguageProfile> read(ConfigFile file, Map<String, List<String>> words, ProblemSink problems) {
        LanguageReader reader = new LanguageReader(file, words, problems);
        return TreeReader.yaml(file, problems)
                .flatMap(root -> Fields.of(file.name(), root, KEYS, problems))
                .map(reader::profile);
    }

    private LanguageProfile profile(Fields fields) {
        String expected = file.stem().equals("default") ? LanguageTag.UNKNOWN.value() : file.stem();
        String language = fields.requiredText("language");
        if (!language.isEmpty() && !language.equals(expected)) {
            fields.problem(
                    "language", "\"language\" is \"" + language + "\".", "\"" + expected + "\", as the file is named.");
        }
        String script = fields.requiredText("script");
        if (!script.isEmpty() && !SCRIPT.matcher(script).matches()) {
            fields.problem("script", "\"script\" is \"" + script + "\".", "An ISO 15924 code such as Latn or Cyrl.");
        }
        return new LanguageProfile(
                LanguageTag.of(expected),
                fields.requiredText("name"),
                script,
                chain(fields, "stem"),
                chain(fields, "exact"),
                words);
    }

    private ChainSpec chain(Fields fields, String key) {
        Optional<Fields> chain = fields.fields(key, CHAIN_KEYS);
        if (chain.isEmpty() && !fields.has(key)) {
            fields.problem(key, "The chain \"" + key + "\" is missing.", "A tokenizer and a list of filters.");
        }
        return chain.map(c -> new ChainSpec(steps(c, "charFilters"), tokenizer(c), steps(c, "filters")))
                .orElse(new ChainSpec(List.of(), STANDARD, List.of()));
    }

    private StepSpec tokenizer(Fields chain) {
        List<StepSpec> steps = steps(chain, "tokenizer");
        if (steps.size() != 1) {
            chain.problem("tokenizer", "A chain has " + steps.size() + " tokenizers.", "Exactly one, e.g. standard.");
            return STANDARD;
        }
        return steps.getFirst();
    }

    private List<StepSpec> steps(Fields chain, String key) {
        List<StepSpec> steps = new ArrayList<>();
        chain.nodes(key).forEach(node -> step(node).ifPresent(steps::add));
        return steps;
    }

    private Optional<StepSpec> step(Node node) {
        return switch (node) {
            case Node.Scalar name -> Optional.of(new StepSpec(name.value().strip(), Map.of()));
            case Node.Mapping mapping
            when mapping.entries().size() == 1 -> {
                Map.Entry<String, Node.Entry> only =
                        mapping.entries().entrySet().iterator().next();
                yield Optional.of(
                        new StepSpec(only.getKey(), parameters(only.getValue().value())));
            }
            default -> {
                malformed(node);
                yield Optional.empty();
            }
        };
    }

    private Map<String, String> parameters(Node node) {
        Map<String, String> parameters = new LinkedHashMap<>();
        switch (node) {
            case Node.Empty _ -> {}
            case Node.Mapping mapping ->
                mapping.entries().forEach((name, entry) -> {
                    if (entry.value() instanceof Node.Scalar value) {
                        parameters.put(name, value.value());
                        requireList(value);
                    } else {
                        malformed(entry.value());
                    }
                });
            default -> malformed(node);
        }
        return parameters;
    }

    private void requireList(Node.Scalar value) {
        String text = value.value();
        if (text.endsWith(".txt") && !words.containsKey(text.substring(0, text.length() - ".txt".length()))) {
            problems.add(
                    file.name(),
                    value.line(),
                    "There is no word list words/" + file.stem() + "/" + text + ".",
                    words.isEmpty()
                            ? "The language has none yet."
                            : "Lists there: " + String.join(", ", words.keySet()) + ".");
        }
    }

    private void malformed(Node node) {
        problems.add(
                file.name(),
                node.line(),
                "This is no step of a chain.",
                "A name, or a name with parameters: \"- lowercase\" or \"- stop: {words: stop.txt}\".");
    }
}
