/** What was asked? A question's language, words, concepts and kind. */
@NullMarked
package samsvar.engine.question;

import org.jspecify.annotations.NullMarked;
