/** Who does what: quotations of several authorities on one matter, the state's first. */
@NullMarked
package samsvar.engine.answer.role;

import org.jspecify.annotations.NullMarked;
