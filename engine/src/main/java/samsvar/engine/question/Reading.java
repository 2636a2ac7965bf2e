package samsvar.engine.question;

import java.util.List;
import samsvar.config.language.LanguageTag;

/**
 * What a word was taken for that gives nothing as typed. It is looked for beside the typed word and below its weight, and must be
 * shown to whoever asked.
 *
 * @param kind why the word was typed that way
 * @param typed the word or words as typed
 * @param words what they stand for
 * @param language language of {@code words}
 * @param others less likely words, likeliest first, looked for as well with less weight
 */
public record Reading(Kind kind, String typed, String words, LanguageTag language, List<String> others) {
    public Reading {
        others = List.copyOf(others);
    }

    /** Why is a word not what was typed? */
    public enum Kind {
        /** a slip or a guess at the spelling: "uppehälstillstånd" */
        SPELLING,
        /** another keyboard was on: "gfcgjhn" for "паспорт" */
        KEYBOARD_LAYOUT,
        /** Ukrainian or Russian in Latin letters: "tymchasovyi zakhyst" */
        TRANSLITERATION,
        /** a compound written apart: "massflykts direktivet" */
        JOINED
    }
}
