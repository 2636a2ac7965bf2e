/** How is a hand-written file read so that every mistake has a file and a line? Trees of YAML and JSON with their lines. */
@NullMarked
package samsvar.config.read;

import org.jspecify.annotations.NullMarked;
