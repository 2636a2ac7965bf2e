/** Which addresses are the same, and which may be visited? */
@NullMarked
package samsvar.crawler.url;

import org.jspecify.annotations.NullMarked;
