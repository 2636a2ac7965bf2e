package samsvar.crawler.extract;

import java.util.Locale;
import java.util.Set;
import samsvar.config.language.LanguageTag;
import samsvar.engine.language.LanguageGuess;
import samsvar.engine.language.LanguageIdentifier;

/** Tells languages apart by a few letters and words: enough for these tests, and it depends on nothing. */
final class ScriptGuess implements LanguageIdentifier {
    @Override
    public LanguageGuess identify(String text) {
        String words = " " + text.toLowerCase(Locale.ROOT) + " ";
        if (words.matches("(?s).*[іїєґ].*")) {
            return new LanguageGuess(LanguageTag.UK, 0.9);
        }
        if (words.matches("(?s).*[а-я].*")) {
            return new LanguageGuess(LanguageTag.RU, 0.7);
        }
        if (words.contains(" och ") || words.contains("ä")) {
            return new LanguageGuess(LanguageTag.SV, 0.9);
        }
        if (words.contains(" ikkje ") || words.contains(" eit ")) {
            return new LanguageGuess(LanguageTag.NN, 0.9);
        }
        if (words.contains(" og ") || words.contains("ø")) {
            return new LanguageGuess(LanguageTag.NB, 0.9);
        }
        return words.contains(" the ")
                ? new LanguageGuess(LanguageTag.EN, 0.9)
                : new LanguageGuess(LanguageTag.UNKNOWN, 0);
    }

    @Override
    public LanguageGuess identify(String text, Set<LanguageTag> expected) {
        LanguageGuess guess = identify(text);
        return guess.confidence() > 0 || expected.isEmpty()
                ? guess
                : new LanguageGuess(expected.iterator().next(), 0.3);
    }
}
