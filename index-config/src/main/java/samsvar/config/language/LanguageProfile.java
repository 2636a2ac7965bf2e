package samsvar.config.language;

import java.util.List;
import java.util.Map;

/**
 * Everything the engine knows about one language before it has read a page.
 *
 * @param tag the language; {@link LanguageTag#UNKNOWN} for the default chain
 * @param name the language's name in itself
 * @param script ISO 15924 code, e.g. "Latn", "Cyrl"
 * @param stem chain that brings inflected forms together; the same for pages and questions
 * @param exact chain that only folds case and, beside the letters as written, diacritics
 * @param words word lists by file name without ending: "stop", "protected", "stems", "abbreviations", … in file order
 */
public record LanguageProfile(
        LanguageTag tag, String name, String script, ChainSpec stem, ChainSpec exact, Map<String, List<String>> words) {
    public LanguageProfile {
        words = Map.copyOf(words);
    }

    /** The lines of a word list without comments; empty where the language has no such list. */
    public List<String> words(String list) {
        return words.getOrDefault(list, List.of());
    }
}
