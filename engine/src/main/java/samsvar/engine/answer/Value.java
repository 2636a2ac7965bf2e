package samsvar.engine.answer;

import samsvar.config.answer.AnswerKind;
import samsvar.engine.page.TextRange;

/**
 * The very words of the quotation that answer: a date, a number, a name.
 *
 * @param kind what kind of thing it is
 * @param range its place in the quotation's text
 * @param text those words, verbatim
 */
public record Value(AnswerKind kind, TextRange range, String text) {}
