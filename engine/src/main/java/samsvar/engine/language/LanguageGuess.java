package samsvar.engine.language;

import samsvar.config.language.LanguageTag;

/**
 * The likeliest language of a text.
 *
 * @param language {@link LanguageTag#UNKNOWN} where nothing speaks for any language
 * @param confidence 0-1; on short input honestly low. A guess ranks, it never hides anything.
 */
public record LanguageGuess(LanguageTag language, double confidence) {}
