package samsvar.engine.spelling;

import samsvar.config.language.LanguageTag;
import samsvar.engine.question.Reading;

/**
 * A way to read a word that gives nothing as typed.
 *
 * @param rank lower is likelier: hundredths of a wrong letter, less what speaks for the word
 */
record Option(Reading.Kind kind, String words, LanguageTag language, int rank) {}
