/** Which pieces of a page are found and quoted? */
@NullMarked
package samsvar.engine.passage;

import org.jspecify.annotations.NullMarked;
