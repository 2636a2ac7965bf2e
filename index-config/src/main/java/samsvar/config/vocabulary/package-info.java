/** Which words of different languages mean the same thing? Concepts with labels by language. */
@NullMarked
package samsvar.config.vocabulary;

import org.jspecify.annotations.NullMarked;
