/** Which place does a question name, and whose page is a page? */
@NullMarked
package samsvar.engine.place;

import org.jspecify.annotations.NullMarked;
