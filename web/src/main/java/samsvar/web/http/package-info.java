/** Which address leads where? The server, its routes, its headers and its error pages. */
@NullMarked
package samsvar.web.http;

import org.jspecify.annotations.NullMarked;
