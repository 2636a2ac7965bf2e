/** What on a page can be called, written to, visited, or found open or closed? */
@NullMarked
package samsvar.crawler.extract.fact;

import org.jspecify.annotations.NullMarked;
