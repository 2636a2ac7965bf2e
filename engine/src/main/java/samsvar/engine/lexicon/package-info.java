/** Which words do the pages themselves use, and how often? The index's own words by language, as people write them. */
@NullMarked
package samsvar.engine.lexicon;

import org.jspecify.annotations.NullMarked;
