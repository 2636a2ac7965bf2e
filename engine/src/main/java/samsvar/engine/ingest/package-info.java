/** What changed in the archive, and how does the index follow it? */
@NullMarked
package samsvar.engine.ingest;

import org.jspecify.annotations.NullMarked;
