package samsvar.engine.answer.dispute;

import samsvar.engine.answer.choice.Choice;
import samsvar.engine.answer.value.Fact;

/**
 * A part of another page that says what the answer says, at one of its facts.
 *
 * @param stated the fact of the answer: its value, or a figure beside that
 * @param there the other part; its first value stands where the answer has that fact
 */
public record Echo(Fact stated, Choice there) {}
