/** What does an authority's page say? The nouns that crawler, engine and web share. */
@NullMarked
package samsvar.engine.page;

import org.jspecify.annotations.NullMarked;
