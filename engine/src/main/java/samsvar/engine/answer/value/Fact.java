package samsvar.engine.answer.value;

import samsvar.engine.page.TextRange;

/**
 * Some words of a text that state a fact of a known kind.
 *
 * @param type what they state
 * @param range their place in the text searched, not empty
 */
public record Fact(FactType type, TextRange range) {}
