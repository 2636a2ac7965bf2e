/** How is everything wired together? Constructors, in the order of dependence. */
@NullMarked
package samsvar.web.app;

import org.jspecify.annotations.NullMarked;
