/** Which address is visited next, and when? */
@NullMarked
package samsvar.crawler.plan;

import org.jspecify.annotations.NullMarked;
