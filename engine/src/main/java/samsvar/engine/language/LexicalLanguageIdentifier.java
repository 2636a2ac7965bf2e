package samsvar.engine.language;

import java.util.Set;
import samsvar.config.language.LanguageTag;

/**
 * Guesses by writing, function words and letter sequences. Immutable and shared: one instance serves all threads. Knows sv, nb, nn,
 * da, en, uk and ru well; other languages in Latin letters are {@link LanguageTag#UNKNOWN}, other writings get a language of theirs.
 */
public final class LexicalLanguageIdentifier implements LanguageIdentifier {
    private static final double WRITING_DECIDES = 0.9;

    private final LanguageModel model;

    /** Reads the prepared model from the class path. */
    public LexicalLanguageIdentifier() {
        this(LanguageModel.prepared());
    }

    LexicalLanguageIdentifier(LanguageModel model) {
        this.model = model;
    }

    @Override
    public LanguageGuess identify(String text) {
        return identify(text, Set.of());
    }

    @Override
    public LanguageGuess identify(String text, Set<LanguageTag> expected) {
        Scripts scripts = new Scripts(text);
        if (scripts.letters() == 0) {
            return new LanguageGuess(LanguageTag.UNKNOWN, 0);
        }
        if (scripts.mostlyCyrillic()) {
            return model.guess(text, LanguageModel.Writing.CYRILLIC, expected);
        }
        if (scripts.mostlyLatin()) {
            return model.guess(text, LanguageModel.Writing.LATIN, expected);
        }
        return scripts.decided()
                .map(language -> new LanguageGuess(language, WRITING_DECIDES))
                .orElse(new LanguageGuess(LanguageTag.UNKNOWN, 0));
    }
}
