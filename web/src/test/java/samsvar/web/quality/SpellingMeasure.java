package samsvar.web.quality;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samsvar.engine.Engine;
import samsvar.engine.question.Question;
import samsvar.engine.question.Reading;
import samsvar.engine.question.Understanding;

/** Which misspelt words are taken for what was meant, and which right words for something else? */
final class SpellingMeasure {
    /** What came of a misspelt word. */
    enum Fate {
        /** what was meant is read first */
        FIRST,
        /** what was meant is looked for as well */
        IN_THREE,
        /** the word needed no correction: it names what was meant as it is */
        UNDERSTOOD,
        /** something else is read */
        WRONG,
        NOTHING
    }

    /** @param got what was read instead, or nothing */
    record Judged(String kind, String language, String typed, String right, Fate fate, String got) {}

    private final Engine engine;

    SpellingMeasure(Engine engine) {
        this.engine = engine;
    }

    /** Each misspelt word of the file, one question each. */
    List<Judged> misspelt(Path file) throws IOException {
        List<Judged> judged = new ArrayList<>();
        for (String[] row : rows(file)) {
            Understanding understanding = understanding(row[2]);
            judged.add(new Judged(
                    row[0], row[1], row[2], row[3], fate(understanding, row[3].split("\\|")), got(understanding)));
        }
        return judged;
    }

    /** The words of the file that are read as something else though they are right, each with what it is read as. */
    Map<String, String> spoilt(Path file) throws IOException {
        Map<String, String> spoilt = new TreeMap<>();
        for (String[] row : rows(file)) {
            Understanding understanding = understanding(row[1]);
            if (!understanding.readings().isEmpty()) {
                spoilt.put(row[1], got(understanding));
            }
        }
        return spoilt;
    }

    private Fate fate(Understanding understanding, String[] rights) {
        List<Reading> readings = understanding.readings();
        if (readings.isEmpty()) {
            return Arrays.stream(rights).anyMatch(right -> meansTheSame(understanding, right))
                    ? Fate.UNDERSTOOD
                    : Fate.NOTHING;
        }
        String words = readings.stream().map(Reading::words).collect(Collectors.joining(" "));
        if (Arrays.stream(rights).anyMatch(right -> isSame(words, right))) {
            return Fate.FIRST;
        }
        boolean among = readings.stream()
                .flatMap(reading -> reading.others().stream())
                .anyMatch(other -> Arrays.stream(rights).anyMatch(right -> isSame(other, right)));
        return among ? Fate.IN_THREE : Fate.WRONG;
    }

    private boolean isSame(String words, String right) {
        return words.equalsIgnoreCase(right) || meansTheSame(understanding(words), right);
    }

    private boolean meansTheSame(Understanding understanding, String right) {
        Set<String> meant = concepts(understanding(right));
        return concepts(understanding).stream().anyMatch(meant::contains);
    }

    private static Set<String> concepts(Understanding understanding) {
        return understanding.units().stream()
                .flatMap(unit -> unit.concepts().stream().limit(1))
                .collect(Collectors.toSet());
    }

    private Understanding understanding(String text) {
        return engine.search(Question.of(text)).understanding();
    }

    private static String got(Understanding understanding) {
        return understanding.readings().stream()
                .map(reading -> reading.kind().name().toLowerCase(Locale.ROOT) + " " + reading.words() + " ("
                        + reading.language() + ")"
                        + (reading.others().isEmpty() ? "" : " or " + String.join(", ", reading.others())))
                .collect(Collectors.joining("; "));
    }

    private static List<String[]> rows(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            return lines.filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .toList();
        }
    }

    /** A line for each word and a head that counts. */
    static String report(List<Judged> judged, Map<String, String> spoilt) {
        StringBuilder text = new StringBuilder();
        Map<String, Map<Fate, Long>> counts = new TreeMap<>();
        for (Judged one : judged) {
            count(counts, "all", one.fate());
            count(counts, "kind " + one.kind(), one.fate());
            count(counts, "language " + one.language(), one.fate());
        }
        counts.forEach((name, fates) ->
                text.append("# ").append(name).append(' ').append(fates).append('\n'));
        text.append("# right words read as something else: ")
                .append(spoilt.size())
                .append('\n');
        judged.forEach(one -> text.append(String.join(
                        "\t", one.fate().name(), one.kind(), one.language(), one.typed(), one.right(), one.got()))
                .append('\n'));
        spoilt.forEach((typed, got) ->
                text.append("SPOILT\t").append(typed).append('\t').append(got).append('\n'));
        return text.toString();
    }

    private static void count(Map<String, Map<Fate, Long>> counts, String name, Fate fate) {
        counts.computeIfAbsent(name, _ -> new TreeMap<>()).merge(fate, 1L, Long::sum);
    }
}
