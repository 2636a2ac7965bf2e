/** How do bytes become clean characters, and which language are they in? */
@NullMarked
package samsvar.crawler.extract.text;

import org.jspecify.annotations.NullMarked;
