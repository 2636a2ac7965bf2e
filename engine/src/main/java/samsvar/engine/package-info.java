/** How is a question asked? {@link samsvar.engine.Engine} is the one door. */
@NullMarked
package samsvar.engine;

import org.jspecify.annotations.NullMarked;
