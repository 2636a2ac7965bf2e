package samsvar.web.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What people say before a question, from {@code answers/openers.tsv}.
 *
 * @param kind "request": a greeting or the wish to be told; "told": what they tell of themselves
 */
record Openers(String kind) {
    /** The questions with one in their language before each, taken in turn; without those in languages that have none. */
    List<FactQuestion> before(List<FactQuestion> questions) {
        List<String[]> all = all();
        List<FactQuestion> opened = new ArrayList<>();
        for (FactQuestion question : questions) {
            List<String[]> own = all.stream()
                    .filter(cells -> cells[0].equals(question.asked().language()) && cells[1].equals(kind))
                    .toList();
            if (!own.isEmpty()) {
                opened.add(question.worded(own.get(opened.size() % own.size())[2]
                        + question.asked().text()));
            }
        }
        return opened;
    }

    private static List<String[]> all() {
        try (var in = Openers.class.getResourceAsStream("/answers/openers.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
