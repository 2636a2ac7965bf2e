package samsvar.web.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/**
 * One question of the quality set.
 *
 * @param id unique
 * @param language the question's language
 * @param text the question
 * @param pages addresses of the pages that answer it; empty where the sample web does not say
 * @param span the words that answer, or "-" where none are named
 * @param pageLanguage language of the (first) page that answers; "-" where none does
 * @param difficulties what makes it hard, of {@link #DIFFICULTIES}; never empty in the set of our own
 */
record QualityQuestion(
        String id,
        String language,
        String text,
        List<String> pages,
        String span,
        String pageLanguage,
        List<String> difficulties) {
    /** What makes a question hard; docs/demo.md says what each means. */
    static final List<String> DIFFICULTIES = List.of(
            "plain",
            "inflection",
            "compound",
            "split-compound",
            "multi-word",
            "synonym",
            "counterpart",
            "homograph",
            "abbreviation",
            "misspelling",
            "no-diacritics",
            "wrong-keyboard",
            "latin-typed",
            "other-script",
            "russian",
            "surzhyk",
            "mixed-language",
            "place",
            "number",
            "negation",
            "long",
            "one-word",
            "several-authorities");

    private static final List<String> FILES = List.of("same-language", "cross-lingual", "unanswerable");
    private static final List<String> NYNORSK = List.of("//lauvdal.", "//vestfjell.", "//fjellfylket.");
    private static final List<String> BOKMAL =
            List.of("//utlendingsetaten.", "//fjordvik.", "//velferdskontoret.", "//skattekontoret.", "//bjorkoy.");

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

    /** Whether this question may be looked at while tuning; the others only judge. The id decides, once and for all. */
    boolean forTuning() {
        CRC32C sum = new CRC32C();
        sum.update(id.getBytes(StandardCharsets.UTF_8));
        return Long.bitCount(sum.getValue()) % 2 == 0;
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
        if (cells.length != 7) {
            throw new IllegalArgumentException("Seven cells are needed: " + line);
        }
        List<String> pages = cells[3].equals("NONE") ? List.of() : List.of(cells[3].split(" "));
        return new QualityQuestion(
                cells[0], cells[1], cells[2], pages, cells[4], pageLanguage(pages), List.of(cells[6].split(" ")));
    }

    private static String pageLanguage(List<String> pages) {
        if (pages.isEmpty()) {
            return "-";
        }
        return pageLanguageOf(pages.getFirst());
    }

    /** The language of a page of the sample web, by its address. */
    static String pageLanguageOf(String page) {
        if (page.contains("/uk/")) {
            return "uk";
        }
        if (page.contains("/en/")) {
            return "en";
        }
        if (NYNORSK.stream().anyMatch(page::contains)) {
            return "nn";
        }
        return BOKMAL.stream().anyMatch(page::contains) ? "nb" : "sv";
    }
}
