package samsvar.config.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import samsvar.config.Config;
import samsvar.config.answer.AnswerRules;
import samsvar.config.answer.AnswerRulesReader;
import samsvar.config.language.Languages;
import samsvar.config.read.ConfigFile;
import samsvar.config.read.ProblemSink;
import samsvar.config.source.Sources;

/** Reads the built-in configuration, overlaid by an operator's folder of the same form, and checks all of it. */
public final class ConfigLoader {
    private static final String RULES = "answers/rules.yaml";
    private static final Pattern KNOWN = Pattern.compile(
            "languages/[a-z]+\\.yaml|words/[a-z]+/[a-z-]+\\.txt|vocabulary/[^/]+\\.jsonl"
                    + "|sources/(.+\\.(yaml|jsonl)|replace-defaults)|answers/rules\\.yaml|(.*/)?README[^/]*");

    private ConfigLoader() {}

    /**
     * The whole configuration.
     *
     * @param overlay the operator's folder, if there is one: a file of languages, words or answers takes the place of the
     *     built-in one with the same name; sources and concepts are added to the built-in ones
     * @throws ConfigException with every problem found, in file and line order
     */
    public static Config load(Optional<Path> overlay) throws ConfigException {
        List<Problem> problems = new ArrayList<>();
        ProblemSink sink = (file, line, what, allowed) -> problems.add(new Problem(file, line, what, allowed));
        List<ConfigFile> files =
                Stream.concat(ConfigTree.builtIn(sink).stream(), ConfigTree.overlay(overlay, sink).stream())
                        .toList();
        refuseUnknownFiles(files, sink);
        Languages languages = LanguagesLoader.load(files, sink);
        AnswerRules rules = rules(files, sink);
        if (!problems.isEmpty()) {
            problems.sort(Comparator.comparing(Problem::file).thenComparingInt(Problem::line));
            throw new ConfigException(problems);
        }
        return new Config(languages, List.of(), new Sources(List.of()), rules);
    }

    private static void refuseUnknownFiles(List<ConfigFile> files, ProblemSink problems) {
        files.stream()
                .filter(file -> !KNOWN.matcher(file.name()).matches())
                .forEach(file -> problems.add(
                        file.name(),
                        0,
                        "Nothing reads this file.",
                        "languages/LANG.yaml, words/LANG/LIST.txt, vocabulary/NAME.jsonl, sources/NAME.yaml or .jsonl,"
                                + " sources/replace-defaults, answers/rules.yaml."));
    }

    private static AnswerRules rules(List<ConfigFile> files, ProblemSink problems) {
        return files.stream()
                .filter(file -> file.name().equals(RULES))
                .reduce((_, last) -> last)
                .map(file -> AnswerRulesReader.read(file, problems))
                .orElseGet(() -> {
                    problems.add(RULES, 0, "The file is missing.", "It must be there.");
                    return new AnswerRules(Map.of());
                });
    }
}
