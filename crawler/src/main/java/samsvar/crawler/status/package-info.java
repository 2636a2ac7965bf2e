/** What is the crawler doing, what does it wait for, and what went wrong? */
@NullMarked
package samsvar.crawler.status;

import org.jspecify.annotations.NullMarked;
