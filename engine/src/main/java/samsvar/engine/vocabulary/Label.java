package samsvar.engine.vocabulary;

import samsvar.config.language.LanguageTag;

/**
 * One way to name a concept in a language.
 *
 * @param text as written in the vocabulary; without the hyphen that marks the first part of a compound
 * @param language its language
 * @param preferred whether it is the first label of its language
 * @param gloss whether it only explains a thing of another country ("svensk personnummer" in Norwegian): never show it as a term
 *     and search for it with low weight
 * @param firstPart whether it stands only at the beginning of compounds
 */
public record Label(String text, LanguageTag language, boolean preferred, boolean gloss, boolean firstPart) {}
