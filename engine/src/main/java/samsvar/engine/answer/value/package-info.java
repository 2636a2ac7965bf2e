/** Which words of a text are a date, an amount, a number, a name, a place? Facts recognised by their form. */
@NullMarked
package samsvar.engine.answer.value;

import org.jspecify.annotations.NullMarked;
