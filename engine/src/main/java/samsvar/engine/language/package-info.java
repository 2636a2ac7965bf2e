/** Which language is this text in, and how sure are we? */
@NullMarked
package samsvar.engine.language;

import org.jspecify.annotations.NullMarked;
