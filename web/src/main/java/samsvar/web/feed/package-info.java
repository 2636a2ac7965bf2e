/** Which pages changed, for those who want to be told? Atom (RFC 4287) by authority and by topic. */
@NullMarked
package samsvar.web.feed;

import org.jspecify.annotations.NullMarked;
