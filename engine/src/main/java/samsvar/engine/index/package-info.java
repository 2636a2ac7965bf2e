/** What must an index be able to do? The port that every backend implements. */
@NullMarked
package samsvar.engine.index;

import org.jspecify.annotations.NullMarked;
