/** What can be typed at a terminal to crawl, serve and keep the data? */
@NullMarked
package samsvar.web.operate;

import org.jspecify.annotations.NullMarked;
