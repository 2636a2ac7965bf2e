package samsvar.config.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which languages do a country's authorities write in? */
public final class Countries {
    private static final Map<String, List<LanguageTag>> LANGUAGES = Map.of(
            "SE", List.of(LanguageTag.SV),
            "NO", List.of(LanguageTag.NB, LanguageTag.NN),
            "UA", List.of(LanguageTag.UK));

    private Countries() {}

    /**
     * The languages of a country's authorities, the most usual first; none for international bodies.
     *
     * @param code "SE", "NO" or "UA"
     */
    public static List<LanguageTag> languages(String code) {
        return LANGUAGES.getOrDefault(code, List.of());
    }

    /** The code of the country whose authorities write a language; empty for a language of none or of several. */
    public static Optional<String> writing(LanguageTag language) {
        return LANGUAGES.keySet().stream()
                .filter(code -> languages(code).contains(language))
                .findFirst();
    }
}
