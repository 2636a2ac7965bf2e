/** Is the configuration right? Strict loaders that report every problem with file, line and what is allowed. */
@NullMarked
package samsvar.config.load;

import org.jspecify.annotations.NullMarked;
