/** How does Lucene keep and find passages? */
@NullMarked
package samsvar.engine.lucene;

import org.jspecify.annotations.NullMarked;
