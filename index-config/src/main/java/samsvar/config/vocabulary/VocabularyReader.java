package samsvar.config.vocabulary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import samsvar.config.language.LanguageTag;
import samsvar.config.read.Fields;
import samsvar.config.read.ProblemSink;
import samsvar.config.read.TreeReader;

/** Reads vocabulary files, JSON of one concept a line, strictly. Not thread-safe. */
public final class VocabularyReader {
    /** The files that come with the program, in the order in which {@link #builtIn} reads them. */
    public static final List<String> BUILT_IN = List.of("vocabulary/public.jsonl", "vocabulary/general.jsonl");

    private static final List<String> LANGUAGES = List.of("sv", "nb", "nn", "uk", "en", "ru");
    private static final List<String> NEEDED = List.of("sv", "uk", "en");
    private static final Set<String> KEYS = Set.of(
            "id", "domain", "pos", "country", "counterpart", "relation", "note", "sv", "nb", "nn", "uk", "en", "ru");
    private static final Set<String> POS = Set.of("n", "v", "adj", "adv", "phrase", "name", "q");
    private static final Set<String> COUNTRIES = Set.of("SE", "NO", "UA");
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]*");
    private static final Pattern LINE_ID = Pattern.compile("^\\s*\\{\\s*\"id\"\\s*:\\s*\"([^\"]+)\"");

    private final String file;
    private final ProblemSink problems;
    private final Map<String, Integer> lineOfId = new HashMap<>();
    private final List<Concept> concepts = new ArrayList<>();
    private final Map<String, List<Integer>> counterpartLines = new LinkedHashMap<>();

    private VocabularyReader(String file, ProblemSink problems) {
        this.file = file;
        this.problems = problems;
    }

    /**
     * The vocabulary that comes with the program, 9,510 concepts in file order. Takes about half a second: meant for the
     * build, not for a start.
     *
     * @throws IllegalStateException where the program was built with a vocabulary that has mistakes
     */
    public static List<Concept> builtIn() {
        List<String> mistakes = new ArrayList<>();
        ProblemSink sink = (file, line, what, allowed) -> mistakes.add(file + ":" + line + ": " + what + " " + allowed);
        List<VocabularyReader> readers = new ArrayList<>();
        for (String name : BUILT_IN) {
            try (Reader reader = open(name)) {
                readers.add(readAll(name, reader, sink));
            } catch (IOException e) {
                throw new UncheckedIOException("The built-in vocabulary can not be read: " + name, e);
            }
        }
        Set<String> ids = new HashSet<>();
        readers.forEach(reader -> reader.lineOfId.forEach((id, line) -> {
            if (!ids.add(id)) {
                sink.add(reader.file, line, "The id \"" + id + "\" is in another file too.", "");
            }
        }));
        readers.forEach(reader -> reader.refuseUnknownCounterparts(ids));
        if (!mistakes.isEmpty()) {
            throw new IllegalStateException(String.join("\n", mistakes));
        }
        return readers.stream().flatMap(reader -> reader.concepts.stream()).toList();
    }

    /**
     * The concepts of an operator's file; those with reported mistakes are left out or incomplete.
     *
     * @param fileName what problems call the file
     * @param reader the file; not closed
     * @param takenIds ids that the file must not define but may name as counterparts
     * @throws UncheckedIOException where reading fails
     */
    public static List<Concept> read(String fileName, Reader reader, Set<String> takenIds, ProblemSink problems) {
        VocabularyReader read = readAll(fileName, reader, problems);
        read.lineOfId.forEach((id, line) -> {
            if (takenIds.contains(id)) {
                problems.add(fileName, line, "The id \"" + id + "\" is taken by another file.", "An id of its own.");
            }
        });
        Set<String> ids = new HashSet<>(takenIds);
        ids.addAll(read.lineOfId.keySet());
        read.refuseUnknownCounterparts(ids);
        return read.concepts;
    }

    /** The ids of the built-in concepts, found without reading their labels (some 10 ms). */
    public static Set<String> builtInIds() {
        Set<String> ids = new HashSet<>();
        for (String name : BUILT_IN) {
            try (BufferedReader reader = new BufferedReader(open(name))) {
                reader.lines().map(LINE_ID::matcher).filter(m -> m.find()).forEach(m -> ids.add(m.group(1)));
            } catch (IOException e) {
                throw new UncheckedIOException("The built-in vocabulary can not be read: " + name, e);
            }
        }
        return ids;
    }

    private static Reader open(String name) {
        InputStream in = VocabularyReader.class.getResourceAsStream("/config/" + name);
        return new InputStreamReader(
                Objects.requireNonNull(in, "the jar has lost its vocabulary"), StandardCharsets.UTF_8);
    }

    private static VocabularyReader readAll(String fileName, Reader reader, ProblemSink problems) {
        VocabularyReader result = new VocabularyReader(fileName, problems);
        int number = 0;
        for (String line : (Iterable<String>) new BufferedReader(reader).lines()::iterator) {
            number++;
            if (!line.isBlank()) {
                int at = number;
                TreeReader.json(fileName, at, line, problems)
                        .flatMap(node -> Fields.of(fileName, node, KEYS, problems))
                        .ifPresent(fields -> result.take(fields, at));
            }
        }
        return result;
    }

    private void take(Fields fields, int line) {
        String id = fields.requiredText("id");
        if (!id.isEmpty() && !ID.matcher(id).matches()) {
            fields.problem("id", "\"" + id + "\" is no id.", "Lower-case letters, digits and hyphens.");
        }
        Integer first = id.isEmpty() ? null : lineOfId.putIfAbsent(id, line);
        if (first != null) {
            fields.problem("id", "The id \"" + id + "\" stands on line " + first + " already.", "Ids are unique.");
        }
        List<String> counterparts = fields.texts("counterpart");
        counterparts.forEach(
                c -> counterpartLines.computeIfAbsent(c, _ -> new ArrayList<>()).add(line));
        concepts.add(new Concept(
                id,
                fields.requiredText("domain"),
                fields.oneOf("pos", POS).orElse(""),
                fields.oneOf("country", COUNTRIES),
                counterparts,
                fields.text("note"),
                labels(fields, id)));
    }

    private Map<LanguageTag, List<String>> labels(Fields fields, String id) {
        Map<LanguageTag, List<String>> labels = new LinkedHashMap<>();
        for (String language : LANGUAGES) {
            List<String> texts = fields.texts(language);
            Set<String> seen = new HashSet<>();
            texts.forEach(label -> check(fields, language, label, seen));
            if (!texts.isEmpty()) {
                labels.put(new LanguageTag(language), texts);
            } else if (NEEDED.contains(language) && !fields.has("note")) {
                fields.problem("id", "\"" + id + "\" has no label in " + language + ".", "sv, uk and en are needed.");
            }
        }
        return labels;
    }

    private void check(Fields fields, String language, String label, Set<String> seen) {
        if (label.isEmpty() || !Normalizer.isNormalized(label, Normalizer.Form.NFC)) {
            fields.problem(language, "\"" + label + "\" is no label.", "Text with composed letters (NFC).");
        }
        if (!seen.add(label)) {
            fields.problem(language, "\"" + label + "\" is given twice in " + language + ".", "Each label once.");
        }
    }

    private void refuseUnknownCounterparts(Set<String> ids) {
        counterpartLines.forEach((id, lines) -> lines.stream()
                .filter(_ -> !ids.contains(id))
                .forEach(line -> problems.add(
                        file, line, "The counterpart \"" + id + "\" is unknown.", "The id of another concept.")));
    }
}
