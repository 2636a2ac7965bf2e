/** Which part of the pages found answers the question best, and which words of it? */
@NullMarked
package samsvar.engine.answer.choice;

import org.jspecify.annotations.NullMarked;
