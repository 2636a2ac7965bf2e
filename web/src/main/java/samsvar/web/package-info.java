/** How is everything wired together and started? */
@NullMarked
package samsvar.web;

import org.jspecify.annotations.NullMarked;
