/** Is a site inventing pages that say nothing new, and which of its addresses are to be left alone for that? */
@NullMarked
package samsvar.crawler.trap;

import org.jspecify.annotations.NullMarked;
