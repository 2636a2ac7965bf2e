/** How good is the search? Measures over judged questions. */
@NullMarked
package samsvar.engine.evaluate;

import org.jspecify.annotations.NullMarked;
