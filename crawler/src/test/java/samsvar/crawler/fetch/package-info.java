/** How an address is asked for, politely and safely. */
@NullMarked
package samsvar.crawler.fetch;

import org.jspecify.annotations.NullMarked;
