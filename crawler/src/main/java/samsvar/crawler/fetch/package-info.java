/** How is an address asked for, politely and safely? */
@NullMarked
package samsvar.crawler.fetch;

import org.jspecify.annotations.NullMarked;
