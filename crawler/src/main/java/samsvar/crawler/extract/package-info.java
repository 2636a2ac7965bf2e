/** What does a fetched document say, and where does it lead? */
@NullMarked
package samsvar.crawler.extract;

import org.jspecify.annotations.NullMarked;
