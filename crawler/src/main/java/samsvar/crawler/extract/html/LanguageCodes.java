package samsvar.crawler.extract.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import samsvar.config.language.LanguageTag;

/** Which language does a hreflang or the text of a language link mean, wrong codes included? Names stand in languages.tsv. */
public final class LanguageCodes {
    /** Countries and ISO 639-2 codes where a language of ISO 639-1 is meant. "se" is Northern Sami: see {@link #read}. */
    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("ua", "uk"),
            Map.entry("dk", "da"),
            Map.entry("cz", "cs"),
            Map.entry("gr", "el"),
            Map.entry("jp", "ja"),
            Map.entry("cn", "zh"),
            Map.entry("gb", "en"),
            Map.entry("us", "en"),
            Map.entry("ee", "et"),
            Map.entry("swe", "sv"),
            Map.entry("nor", "nb"),
            Map.entry("nob", "nb"),
            Map.entry("nno", "nn"),
            Map.entry("ukr", "uk"),
            Map.entry("rus", "ru"),
            Map.entry("eng", "en"));

    private static final Map<String, LanguageTag> NAMES = names();

    private LanguageCodes() {}

    /**
     * A code understood.
     *
     * @param note "hreflang ua, read as uk", or "hreflang uk" where it is right
     */
    public record Read(LanguageTag language, String note) {}

    /**
     * What a hreflang means; empty for x-default and what is no code.
     *
     * @param code as written
     * @param group all codes the page gives: "se" beside "sv" is Sami, without it a mistake for Swedish
     */
    public static Optional<Read> read(String code, Set<String> group) {
        String written = code.strip().toLowerCase(Locale.ROOT);
        String primary = written.split("[-_]", 2)[0];
        if (primary.equals("x") || primary.isEmpty()) {
            return Optional.empty();
        }
        boolean swedish = primary.equals("se")
                && group.stream()
                        .noneMatch(c -> c.strip().toLowerCase(Locale.ROOT).startsWith("sv"));
        String meant = swedish ? "sv" : MEANT.getOrDefault(primary, primary);
        LanguageTag language = LanguageTag.of(meant);
        if (language.equals(LanguageTag.UNKNOWN)) {
            return named(written).map(l -> new Read(l, note(code, l)));
        }
        boolean right = language.value().equals(primary);
        return Optional.of(new Read(language, right ? "hreflang " + code.strip() : note(code, language)));
    }

    /** The language whose name a text is: "Українська", "In English", "På svenska". */
    static Optional<LanguageTag> named(String text) {
        return Optional.ofNullable(NAMES.get(text.strip().toLowerCase(Locale.ROOT)));
    }

    private static String note(String code, LanguageTag language) {
        return "hreflang " + code.strip() + ", read as " + language;
    }

    private static Map<String, LanguageTag> names() {
        Map<String, LanguageTag> names = new HashMap<>();
        try (InputStream in = LanguageCodes.class.getResourceAsStream("languages.tsv")) {
            if (in == null) {
                throw new IllegalStateException("languages.tsv is missing from the crawler's resources.");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && line.contains("\t"))
                    .map(line -> line.split("\t"))
                    .forEach(cells -> {
                        for (int i = 1; i < cells.length; i++) {
                            names.put(cells[i].toLowerCase(Locale.ROOT), new LanguageTag(cells[0]));
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }
}
