/** Which terms does a text consist of? Analysis chains built from their declaration. */
@NullMarked
package samsvar.engine.analysis;

import org.jspecify.annotations.NullMarked;
