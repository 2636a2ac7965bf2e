package samsvar.web.suggest;

import samsvar.config.language.LanguageTag;

/**
 * A text that what was typed may be completed to.
 *
 * @param text as it is shown and searched for
 * @param language its language
 * @param kind where it comes from
 */
public record Suggestion(String text, LanguageTag language, Kind kind) {
    /** Where does a suggestion come from? */
    public enum Kind {
        /** a thing of the vocabulary, as it is called in a language */
        CONCEPT,
        /** the title of a page that can be found */
        TITLE,
        /** what was typed with its last word completed to a word that pages use */
        WORD
    }
}
