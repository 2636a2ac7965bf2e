/** Is an office open now? Reckoned from the hours a page states, never stated by it. */
@NullMarked
package samsvar.engine.answer.hours;

import org.jspecify.annotations.NullMarked;
