package samsvar.web.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * One question of the quality set.
 *
 * @param id unique
 * @param language the question's language
 * @param text the question
 * @param pages addresses of the pages that answer it; empty where the sample web does not say
 * @param span the words that answer, or "-" where none are named
 * @param kind what makes it easy or hard: table, prose, contact, keywords, near-miss and so on
 */
record QualityQuestion(String id, String language, String text, List<String> pages, String span, String kind) {
    private static final List<String> FILES = List.of("same-language", "cross-lingual", "unanswerable");
    private static final List<String> NORWEGIAN = List.of("//utlendingsetaten.", "//fjordvik.", "//velferdskontoret.");

    /** The whole set in file order. */
    static List<QualityQuestion> all() {
        return FILES.stream().flatMap(QualityQuestion::read).toList();
    }

    boolean answerable() {
        return !pages.isEmpty();
    }

    /** Language of the (first) page that answers; "-" where none does. */
    String pageLanguage() {
        if (pages.isEmpty()) {
            return "-";
        }
        String page = pages.getFirst();
        if (page.contains("/uk/")) {
            return "uk";
        }
        if (page.contains("/en/")) {
            return "en";
        }
        if (page.contains("//lauvdal.")) {
            return "nn";
        }
        return NORWEGIAN.stream().anyMatch(page::contains) ? "nb" : "sv";
    }

    boolean crossLingual() {
        return answerable() && !language.equals(pageLanguage());
    }

    boolean hasSpan() {
        return !span.equals("-");
    }

    private static Stream<QualityQuestion> read(String file) {
        try (var in = QualityQuestion.class.getResourceAsStream("/quality/" + file + ".tsv")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).map(QualityQuestion::parse).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static QualityQuestion parse(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 6) {
            throw new IllegalArgumentException("Six cells are needed: " + line);
        }
        List<String> pages = cells[3].equals("NONE") ? List.of() : List.of(cells[3].split(" "));
        return new QualityQuestion(cells[0], cells[1], cells[2], pages, cells[4], cells[5]);
    }
}
