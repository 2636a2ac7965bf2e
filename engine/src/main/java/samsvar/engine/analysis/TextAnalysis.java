package samsvar.engine.analysis;

import java.util.List;
import samsvar.config.language.LanguageTag;

/** Which terms does a text consist of? The same for pages and questions, on every backend. Thread-safe. */
public interface TextAnalysis {
    /** Terms that bring inflected forms together, in text order. Function words are left out. */
    List<Token> stems(LanguageTag language, String text);

    /** Words as written but for case, in text order, function words included. */
    List<Token> words(LanguageTag language, String text);

    /** Whether a lower-case word is a form of a word that the language's lexicon knows; false where it has none. */
    default boolean isKnown(LanguageTag language, String word) {
        return false;
    }

    /** Terms of one kind, in text order; kinds that an analysis does not tell apart are its stems. */
    default List<Token> terms(TermKind kind, LanguageTag language, String text) {
        return kind == TermKind.EXACT ? words(language, text) : stems(language, text);
    }

    /** The text's words with their terms of every kind, for those who need several kinds. */
    default ReadText read(LanguageTag language, String text) {
        return ReadText.of(kind -> terms(kind, language, text));
    }
}
