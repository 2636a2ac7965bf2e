package samsvar.engine.spelling;

import samsvar.config.language.LanguageTag;
import samsvar.engine.question.Reading;

/**
 * A way to read a word that gives nothing as typed.
 *
 * @param kind why it was typed as it was
 * @param words what it stands for
 * @param language language of these
 * @param rank lower is likelier: hundredths of a wrong letter, less what speaks for the word
 */
record Option(Reading.Kind kind, String words, LanguageTag language, int rank) {
    /** What a word of another language than the other words' counts against it. */
    private static final int OTHER_LANGUAGE = 15;

    int rankBeside(LanguageTag common) {
        return kind == Reading.Kind.SPELLING || language.equals(common) ? rank : rank + OTHER_LANGUAGE;
    }
}
