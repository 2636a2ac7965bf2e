/** What do PDF and office files say? */
@NullMarked
package samsvar.crawler.extract.document;

import org.jspecify.annotations.NullMarked;
