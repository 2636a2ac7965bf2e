package samsvar.web.quality;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import samsvar.config.Config;
import samsvar.config.language.LanguageTag;
import samsvar.config.load.ConfigException;
import samsvar.config.load.ConfigLoader;
import samsvar.config.vocabulary.Concept;
import samsvar.config.vocabulary.VocabularyReader;
import samsvar.crawler.intake.JsonlImport;
import samsvar.engine.Engine;
import samsvar.engine.analysis.ChainAnalysis;
import samsvar.engine.answer.Result;
import samsvar.engine.question.Filters;
import samsvar.engine.question.Question;
import samsvar.web.app.WritingApp;

/**
 * Does an input find the texts that it must find, and no others? Every text is imported as a document of its own; then the input
 * is searched for as {@code samsvar search --match all} does. A program, not a test: {@code TripleMeasure FILE.jsonl [ui]}; with
 * "ui" the reader's language is that of the input, as {@code --ui} tells it.
 *
 * <p>The files do not say which language each text is in. A text that is a label of the vocabulary in the input's language, or a form
 * of a word of that language, is in that language; else a label in another language is in that one; else it is in the input's language where the script fits.
 */
final class TripleMeasure {
    private static final int MOST_RESULTS = 1000;
    private static final ChainAnalysis ANALYSIS = analysis();
    private static final List<String> ORDER = List.of("sv", "nb", "nn", "en", "uk", "ru");

    private final Map<String, Set<String>> labelled = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    private record Said(String language, String text) {}

    private final boolean readerKnown;

    private TripleMeasure(boolean readerKnown) {
        this.readerKnown = readerKnown;
        for (Concept concept : VocabularyReader.builtIn()) {
            concept.labels()
                    .forEach((language, labels) ->
                            labels.forEach(label -> labelled.computeIfAbsent(label, _ -> new LinkedHashSet<>())
                                    .add(language.value())));
        }
    }

    public static void main(String[] args) throws Exception {
        Path scratch = Files.createTempDirectory("samsvar-triples");
        try (Stream<String> lines = Files.lines(Path.of(args[0]))) {
            System.out.print(run(Triple.read(lines), scratch, args.length > 1).text());
        }
    }

    /** Imports the texts into an index of their own below the folder and asks every input. */
    static TripleReport run(List<Triple> triples, Path scratch, boolean readerKnown) throws Exception {
        TripleMeasure measure = new TripleMeasure(readerKnown);
        Set<Said> said = new LinkedHashSet<>();
        for (Triple triple : triples) {
            Stream.concat(triple.must().stream(), triple.mustNot().stream())
                    .forEach(text -> said.add(measure.said(triple, text)));
        }
        List<Said> texts = List.copyOf(said);
        Path file = scratch.resolve("texts.jsonl");
        Files.write(file, documents(texts));
        Config config = ConfigLoader.load(Optional.empty());
        try (WritingApp app = WritingApp.open(scratch.resolve("data"), config)) {
            new JsonlImport(app.archive(), app.extractor()::extract, app.languages()).read(file);
            app.feed().catchUp();
            List<TripleReport.Line> report = new ArrayList<>();
            for (Triple triple : triples) {
                report.add(measure.ask(app.engine(), triple, texts));
            }
            return new TripleReport(report);
        }
    }

    private TripleReport.Line ask(Engine engine, Triple triple, List<Said> texts) {
        Optional<LanguageTag> reader = readerKnown ? Optional.of(LanguageTag.of(triple.language())) : Optional.empty();
        Question question = new Question(triple.input(), reader, Filters.NONE, 0, MOST_RESULTS, Question.Match.ALL);
        List<Said> found = engine.search(question).results().stream()
                .map((Result result) ->
                        texts.get(Integer.parseInt(result.page().id().value().substring(1))))
                .toList();
        return new TripleReport.Line(
                triple,
                triple.must().stream()
                        .filter(text -> !found.contains(said(triple, text)))
                        .toList(),
                triple.mustNot().stream()
                        .filter(text -> found.contains(said(triple, text)))
                        .toList());
    }

    private Said said(Triple triple, String text) {
        Set<String> languages = labelled.getOrDefault(text, Set.of());
        String cyrillic = "uk ru";
        boolean fits = cyrillic.contains(triple.language()) == isCyrillic(text);
        if (languages.contains(triple.language()) || fits && isForm(triple.language(), text)) {
            return new Said(triple.language(), text);
        }
        return new Said(
                ORDER.stream()
                        .filter(languages::contains)
                        .findFirst()
                        .orElse(fits ? triple.language() : isCyrillic(text) ? "uk" : "sv"),
                text);
    }

    private static boolean isForm(String language, String text) {
        return ANALYSIS.isKnown(LanguageTag.of(language), text.toLowerCase(Locale.ROOT));
    }

    private static ChainAnalysis analysis() {
        try {
            return ChainAnalysis.of(ConfigLoader.load(Optional.empty()).languages());
        } catch (ConfigException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isCyrillic(String text) {
        return text.chars().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC);
    }

    private static List<String> documents(List<Said> texts) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            lines.add(json.writeValueAsString(Map.of(
                    "id",
                    "t" + i,
                    "url",
                    "http://t" + i + ".example/",
                    "language",
                    LanguageTag.of(texts.get(i).language()).value(),
                    "text",
                    texts.get(i).text())));
        }
        return lines;
    }
}
