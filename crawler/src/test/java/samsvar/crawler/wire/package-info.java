/** How one request reaches a server. */
@NullMarked
package samsvar.crawler.wire;

import org.jspecify.annotations.NullMarked;
