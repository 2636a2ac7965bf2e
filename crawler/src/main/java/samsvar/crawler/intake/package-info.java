/** How do pages get into the archive without being crawled? */
@NullMarked
package samsvar.crawler.intake;

import org.jspecify.annotations.NullMarked;
