/** Which words of a question ask for a time, a place, a person, an amount? */
@NullMarked
package samsvar.config.answer;

import org.jspecify.annotations.NullMarked;
