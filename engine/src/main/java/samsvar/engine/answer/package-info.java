/** Which words of which page answer the question, and how sure is that? */
@NullMarked
package samsvar.engine.answer;

import org.jspecify.annotations.NullMarked;
