/**
 * Which part of the pages found answers the question best, and which words of it? {@link samsvar.engine.answer.choice.Chooser} judges each
 * part: {@code Wanted} tells the facts asked for ({@code KindFacts}), {@code Names} whether the part speaks of everybody named, {@code Weights}
 * how much each word counts, {@code ValuePicker} which of the facts it states is meant, {@code Fit} how well that answers this kind of question,
 * {@code Leaning} decides between equals, {@code Accounts} tells what the confidence needs. Then {@code Fuller} and {@code Rows} put the fuller
 * statement first and rows together, and {@code Whole} tells the value with what belongs to it.
 */
@NullMarked
package samsvar.engine.answer.choice;

import org.jspecify.annotations.NullMarked;
