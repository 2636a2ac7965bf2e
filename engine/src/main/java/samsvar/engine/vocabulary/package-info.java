/** Which concepts does a text name? The prepared multilingual vocabulary. */
@NullMarked
package samsvar.engine.vocabulary;

import org.jspecify.annotations.NullMarked;
