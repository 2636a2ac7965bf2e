/** What does an HTML page say, and what of it is only furniture? */
@NullMarked
package samsvar.crawler.extract.html;

import org.jspecify.annotations.NullMarked;
