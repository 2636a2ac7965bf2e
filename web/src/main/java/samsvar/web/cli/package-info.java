/** What can be typed at a terminal to ask, look and measure? */
@NullMarked
package samsvar.web.cli;

import org.jspecify.annotations.NullMarked;
