/** What does a site say on page after page? Pure rules: no store, no clock. */
@NullMarked
package samsvar.crawler.repeat;

import org.jspecify.annotations.NullMarked;
