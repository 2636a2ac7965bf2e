/** Which passages fit the question? The query tree that every backend understands, and how it is planned. */
@NullMarked
package samsvar.engine.retrieve;

import org.jspecify.annotations.NullMarked;
