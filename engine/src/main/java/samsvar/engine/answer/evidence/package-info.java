/** Which parts of a page could be quoted, and which of the question's words do they hold? */
@NullMarked
package samsvar.engine.answer.evidence;

import org.jspecify.annotations.NullMarked;
