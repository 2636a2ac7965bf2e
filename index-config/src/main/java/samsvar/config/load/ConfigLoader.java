package samsvar.config.load;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samsvar.config.Config;
import samsvar.config.answer.AnswerRules;
import samsvar.config.answer.AnswerRulesReader;
import samsvar.config.guide.Guide;
import samsvar.config.guide.GuideReader;
import samsvar.config.language.Languages;
import samsvar.config.place.PlaceWords;
import samsvar.config.place.PlaceWordsReader;
import samsvar.config.place.Places;
import samsvar.config.place.PlacesOfSources;
import samsvar.config.read.ConfigFile;
import samsvar.config.read.ConfigTree;
import samsvar.config.read.ProblemSink;
import samsvar.config.source.DeclaredSource;
import samsvar.config.source.Source;
import samsvar.config.source.SourceChecks;
import samsvar.config.source.SourceOverlay;
import samsvar.config.source.SourceReader;
import samsvar.config.source.Sources;
import samsvar.config.vocabulary.Concept;
import samsvar.config.vocabulary.VocabularyReader;

/** Reads the built-in configuration, overlaid by an operator's folder of the same form, and checks all of it. */
public final class ConfigLoader {
    private static final String RULES = "answers/rules.yaml";
    private static final String PLACE_WORDS = "places/words.yaml";
    private static final String REPLACE = SourceOverlay.REPLACE_MARKER;
    private static final Pattern KNOWN =
            Pattern.compile("languages/[a-z]+\\.yaml|words/[a-z]+/[a-z-]+\\.txt|vocabulary/[^/]+\\.jsonl"
                    + "|sources/(.+\\.(yaml|jsonl)|replace-defaults)|answers/rules\\.yaml|places/words\\.yaml"
                    + "|guide/[^/]+\\.yaml|(.*/)?README[^/]*|[^/]+");

    private ConfigLoader() {}

    /**
     * The whole configuration. Languages and answer rules are read beside the sources, since every start waits for this.
     *
     * @param overlay the operator's folder, if there is one: a file of languages, words or answers takes the place of the
     *     built-in one with the same name; sources and concepts are added to the built-in ones
     * @throws ConfigException with every problem found, in file and line order
     */
    public static Config load(Optional<Path> overlay) throws ConfigException {
        List<Problem> problems = Collections.synchronizedList(new ArrayList<>());
        ProblemSink sink = (file, line, what, allowed) -> problems.add(new Problem(file, line, what, allowed));
        List<ConfigFile> files = Stream.concat(
                        ConfigTree.builtIn(sink).stream(), ConfigTree.overlay(overlay, sink).stream())
                .toList();
        refuseUnknownFiles(files, sink);
        CompletableFuture<Languages> languages = CompletableFuture.supplyAsync(() -> LanguagesLoader.load(files, sink));
        CompletableFuture<AnswerRules> rules = CompletableFuture.supplyAsync(() -> rules(files, sink));
        List<DeclaredSource> declared = declared(files, sink);
        List<Source> sources = SourceChecks.merge(declared, replacesBuiltIn(files), sink);
        List<Concept> concepts = concepts(files, sink);
        Config config = new Config(
                languages.join(),
                concepts,
                new Sources(sources),
                rules.join(),
                places(files, declared, sink),
                guide(files, declared, sink));
        if (!problems.isEmpty()) {
            problems.sort(Comparator.comparing(Problem::file).thenComparingInt(Problem::line));
            throw new ConfigException(problems);
        }
        return config;
    }

    private static void refuseUnknownFiles(List<ConfigFile> files, ProblemSink problems) {
        files.stream()
                .filter(file -> !KNOWN.matcher(file.name()).matches())
                .forEach(file -> problems.add(
                        file.name(),
                        0,
                        "Nothing reads this file.",
                        "In folders: languages/LANG.yaml, words/LANG/LIST.txt, vocabulary/NAME.jsonl,"
                                + " sources/NAME.yaml or .jsonl, sources/replace-defaults, answers/rules.yaml,"
                                + " places/words.yaml, guide/NAME.yaml."));
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

    private static List<DeclaredSource> declared(List<ConfigFile> files, ProblemSink problems) {
        List<DeclaredSource> declared = new ArrayList<>();
        List<SourceReader.Reference> references = new ArrayList<>();
        files.stream().filter(SourceReader::reads).forEach(file -> {
            SourceReader.Read read = SourceReader.read(file, problems);
            declared.addAll(read.sources());
            references.addAll(read.references());
        });
        SourceChecks.references(references, declared, problems);
        return declared;
    }

    private static boolean replacesBuiltIn(List<ConfigFile> files) {
        return files.stream().anyMatch(file -> file.name().equals(REPLACE));
    }

    /** Places of the built-in list are known even where the operator crawls none of its sites. */
    private static Places places(List<ConfigFile> files, List<DeclaredSource> declared, ProblemSink problems) {
        PlaceWords words = files.stream()
                .filter(file -> file.name().equals(PLACE_WORDS))
                .reduce((_, last) -> last)
                .map(file -> PlaceWordsReader.read(file, problems))
                .orElse(PlaceWords.NONE);
        return new Places(
                PlacesOfSources.of(declared.stream().map(DeclaredSource::source).toList()), words);
    }

    /** A question may prefer a source of the built-in list even where the operator crawls none of those. */
    private static Guide guide(List<ConfigFile> files, List<DeclaredSource> declared, ProblemSink problems) {
        Set<String> ids = declared.stream().map(d -> d.source().id().value()).collect(Collectors.toSet());
        return GuideReader.read(files, ids, problems);
    }

    private static List<Concept> concepts(List<ConfigFile> files, ProblemSink problems) {
        List<Concept> concepts = new ArrayList<>();
        List<ConfigFile> own = files.stream()
                .filter(file ->
                        file.name().startsWith("vocabulary/") && file.name().endsWith(".jsonl"))
                .toList();
        if (!own.isEmpty()) {
            Set<String> taken = VocabularyReader.builtInIds();
            for (ConfigFile file : own) {
                List<Concept> read = VocabularyReader.read(file.name(), new StringReader(file.text()), taken, problems);
                read.forEach(concept -> taken.add(concept.id()));
                concepts.addAll(read);
            }
        }
        return concepts;
    }
}
