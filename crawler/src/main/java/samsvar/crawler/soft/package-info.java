/** Does an address that answers 200 only say that there is no page, or that the site is closed? */
@NullMarked
package samsvar.crawler.soft;

import org.jspecify.annotations.NullMarked;
