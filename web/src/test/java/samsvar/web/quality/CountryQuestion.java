package samsvar.web.quality;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import samsvar.engine.answer.Answer;
import samsvar.engine.answer.Outcome;

/**
 * A question of our own that one country or both answer.
 *
 * @param told by country, one of which its quotation must hold; empty where that country tells nothing, or another is named
 */
record CountryQuestion(String id, String text, Map<String, List<String>> told) {
    static List<CountryQuestion> all() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                CountryQuestion.class.getResourceAsStream("/answers/countries.tsv"), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("id\t"))
                    .map(line -> line.split("\t"))
                    .map(cells ->
                            new CountryQuestion(cells[0], cells[4], Map.of("SE", told(cells[2]), "NO", told(cells[3]))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> told(String cell) {
        return cell.equals("-") ? List.of() : List.of(cell.split("\\|"));
    }

    /** Whether both countries answer it. */
    boolean isOfBoth() {
        return told.values().stream().noneMatch(List::isEmpty);
    }

    /** The quotations shown, the first one first. */
    static List<Answer.Quoted> shown(Outcome outcome) {
        return outcome.answer() instanceof Answer.Quoted quoted
                ? Stream.concat(Stream.of(quoted), quoted.elsewhere().stream()).toList()
                : List.of();
    }

    boolean isRight(Answer.Quoted answer) {
        String text = answer.quote().text().replace('\u00a0', ' ');
        return told.getOrDefault(answer.quote().page().country(), List.of()).stream()
                .anyMatch(text::contains);
    }

    /** How many of what is shown beside the first are right, or wrong. */
    long others(Outcome outcome, boolean right) {
        Predicate<Answer.Quoted> wanted = this::isRight;
        return shown(outcome).stream()
                .skip(1)
                .filter(right ? wanted : wanted.negate())
                .count();
    }
}
