/** Why is a page found, or not found? What a question is read as, and each hit's score in parts. */
@NullMarked
package samsvar.engine.explain;

import org.jspecify.annotations.NullMarked;
