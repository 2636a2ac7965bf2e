package samsvar.web.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A question that asks for a fact, with the fact.
 *
 * @param asked the question, its id, language and pages; its span is the value as it stands in the file
 * @param type what is asked for: when, phone, steps …; "none" where the pages do not tell
 * @param value parts that the answer must hold all, each in one of several spellings; empty where there is no answer
 */
record FactQuestion(QualityQuestion asked, String type, List<List<String>> value) {
    /** What is asked for. */
    static final List<String> TYPES = List.of(
            "when",
            "deadline",
            "hours",
            "where",
            "address",
            "who",
            "role",
            "organisation",
            "phone",
            "email",
            "amount",
            "howmany",
            "duration",
            "age",
            "share",
            "link",
            "form",
            "which",
            "yesno",
            "definition",
            "steps",
            "condition",
            "table",
            "none");

    /** Pages of the practice web that are in another language than most of their country, by a part of their address. */
    private static final Map<String, List<String>> PRACTICE_PAGES = Map.of(
            "nn",
                    List.of(
                            "aseral",
                            "stryn",
                            "laerdal",
                            "hemsedal",
                            "nokut.no/nyheter",
                            "heroy",
                            "vinje",
                            "luster",
                            "vindafjord",
                            "ullensvang",
                            "ardal",
                            "/nn/"),
            "uk", List.of("mfa.gov.ua", "/uk/", "novyny", "/Ukrainska/", "people-arriving-tromso", "svar-ukrainska"),
            "ru", List.of("/Russkij/"),
            "en", List.of("/en/", "inenglish", "nursery-schools"));

    /** The questions about the sample web. */
    static List<FactQuestion> sample() {
        return read("sample", QualityQuestion::pageLanguageOf);
    }

    /** The questions about the sample web in every pair of languages, which nobody tunes on. */
    static List<FactQuestion> pairs() {
        return read("pairs", QualityQuestion::pageLanguageOf);
    }

    /** The questions about the founding pages, whose pages are named as the dev questions name them. */
    static List<FactQuestion> founding() {
        return read("founding", page -> page.contains("/003") ? "nb" : "sv");
    }

    /** The questions for bodies, places, kinds of things and rules, on pages of the sample web. */
    static List<FactQuestion> bodies() {
        return read("bodies", QualityQuestion::pageLanguageOf);
    }

    /** The questions of the kinds that were answered worst; {@link #ofTheSampleWeb} tells where their pages are. */
    static List<FactQuestion> kinds() {
        return read("kinds", FactQuestion::languageOf);
    }

    /** The questions about the articles of the practice web. */
    static List<FactQuestion> articles() {
        return read("articles", FactQuestion::languageOf);
    }

    /** More about the articles, in other languages than theirs; nobody may judge by them, for all were read. */
    static List<FactQuestion> articlesRead() {
        return read("articles-read", FactQuestion::languageOf);
    }

    /** Newcomers' questions about articles, contact pages and news of the practice web; all were read. */
    static List<FactQuestion> newcomers() {
        return read("newcomers", FactQuestion::languageOf);
    }

    /** More of these kinds about the sample web, in other words than the page's, a sixth of them without an answer. */
    static List<FactQuestion> more() {
        return read("more", QualityQuestion::pageLanguageOf);
    }

    /** The questions near what the pages tell, and those they answer that are worded alike; about both webs, too. */
    static List<FactQuestion> doubts() {
        return read("doubts", FactQuestion::languageOf);
    }

    private static String languageOf(String page) {
        if (page.contains(".example")) {
            return QualityQuestion.pageLanguageOf(page);
        }
        for (Map.Entry<String, List<String>> pages : PRACTICE_PAGES.entrySet()) {
            if (pages.getValue().stream().anyMatch(page::contains)) {
                return pages.getKey();
            }
        }
        return page.contains(".no/") || page.contains("/003") ? "nb" : "sv";
    }

    /** Whether it is asked about the sample web, else about the practice web. */
    boolean ofTheSampleWeb() {
        return asked.id().startsWith("k") || asked.id().startsWith("d");
    }

    FactQuestion on(List<String> pages) {
        QualityQuestion q = asked;
        return new FactQuestion(
                new QualityQuestion(
                        q.id(), q.language(), q.text(), pages, q.span(), q.pageLanguage(), q.difficulties()),
                type,
                value);
    }

    /** The same, asked in other words. */
    FactQuestion worded(String words) {
        QualityQuestion q = asked;
        return new FactQuestion(
                new QualityQuestion(
                        q.id(), q.language(), words, q.pages(), q.span(), q.pageLanguage(), q.difficulties()),
                type,
                value);
    }

    boolean answerable() {
        return !value.isEmpty();
    }

    String pair() {
        return asked.language() + "→" + asked.pageLanguage();
    }

    boolean crossLingual() {
        return answerable() && !asked.language().equals(asked.pageLanguage());
    }

    /** Whether a text holds every part of the value. */
    boolean isIn(String text) {
        String plain = plain(text);
        return value.stream().allMatch(part -> part.stream().anyMatch(spelling -> plain.contains(plain(spelling))));
    }

    /** Whether texts are the parts of the value, in whatever order, and nothing else. */
    boolean is(List<String> texts) {
        return value.size() == texts.size()
                && value.stream()
                        .allMatch(part -> part.stream()
                                .anyMatch(spelling -> texts.stream()
                                        .anyMatch(text -> plain(text).equals(plain(spelling)))));
    }

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private static List<FactQuestion> read(String file, UnaryOperator<String> languageOf) {
        try (var in = FactQuestion.class.getResourceAsStream("/answers/" + file + ".tsv")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> parse(line.split("\t", -1), languageOf))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FactQuestion parse(String[] cells, UnaryOperator<String> languageOf) {
        if (cells.length != 6) {
            throw new IllegalArgumentException("Six cells are needed: " + String.join("\t", cells));
        }
        boolean none = cells[3].equals("NONE");
        QualityQuestion asked = new QualityQuestion(
                cells[0],
                cells[1],
                cells[5],
                none ? List.of() : List.of(cells[3]),
                cells[4],
                none ? "-" : languageOf.apply(cells[3]),
                List.of());
        List<List<String>> value = none
                ? List.of()
                : Arrays.stream(cells[4].split(";"))
                        .map(part -> List.of(part.split(" or ")))
                        .toList();
        return new FactQuestion(asked, cells[2], value);
    }
}
