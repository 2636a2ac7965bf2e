package samsvar.engine.language;

import java.util.Set;
import samsvar.config.language.LanguageTag;

/** Which language is a text in? Thread-safe. */
public interface LanguageIdentifier {
    /** The likeliest of all languages known. */
    LanguageGuess identify(String text);

    /**
     * The likeliest language when something is known beforehand (a page's language, the reader's): an expected language wins
     * unless the text speaks clearly against it.
     */
    LanguageGuess identify(String text, Set<LanguageTag> expected);
}
