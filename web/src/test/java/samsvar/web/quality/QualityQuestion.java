package samsvar.web.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One question of the quality set.
 *
 * @param id unique
 * @param language the question's language
 * @param text the question
 * @param pages addresses of the pages that answer it; empty where the sample web does not say
 * @param span the words that answer, or "-" where none are named
 * @param pageLanguage language of the (first) page that answers; "-" where none does
 */
record QualityQuestion(String id, String language, String text, List<String> pages, String span, String pageLanguage) {
    private static final List<String> FILES = List.of("same-language", "cross-lingual", "unanswerable");
    private static final List<String> NORWEGIAN = List.of("//utlendingsetaten.", "//fjordvik.", "//velferdskontoret.");

    /** The whole set in file order. */
    static List<QualityQuestion> all() {
        return FILES.stream().flatMap(QualityQuestion::read).toList();
    }

    boolean answerable() {
        return !pages.isEmpty();
    }

    boolean crossLingual() {
        return answerable() && !language.equals(pageLanguage());
    }

    /** Whether the page with this address answers. */
    boolean isAnsweredBy(String address) {
        return pages.stream().anyMatch(page -> plain(page).equals(plain(address)));
    }

    /** Scheme, "www.", fragment and a last slash name no other page. */
    private static String plain(String address) {
        return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8)
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^https?://(?:www\\.)?", "")
                .replaceFirst("#.*$", "")
                .replaceFirst("/+$", "");
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
        return new QualityQuestion(cells[0], cells[1], cells[2], pages, cells[4], pageLanguage(pages));
    }

    private static String pageLanguage(List<String> pages) {
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
}
