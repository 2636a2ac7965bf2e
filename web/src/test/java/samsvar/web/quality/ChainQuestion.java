package samsvar.web.quality;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import samsvar.engine.answer.Answer;
import samsvar.engine.answer.Outcome;

/**
 * A question of our own that several authorities answer each in part, or that one answers.
 *
 * @param hosts sites quoted, in order; empty where one authority answers it all
 */
record ChainQuestion(String id, String text, List<String> hosts) {
    static List<ChainQuestion> all() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                ChainQuestion.class.getResourceAsStream("/answers/chains.tsv"), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(cells -> new ChainQuestion(
                            cells[0], cells[2], cells[3].equals("-") ? List.of() : List.of(cells[3].split(" "))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sites that an answer's chain quotes, in order. */
    static List<String> hosts(Outcome outcome) {
        return outcome.answer() instanceof Answer.Quoted quoted
                ? quoted.steps().stream()
                        .map(part -> part.quote().page().url().host())
                        .toList()
                : List.of();
    }
}
