/** Who does the visiting? One worker per host. */
@NullMarked
package samsvar.crawler.run;

import org.jspecify.annotations.NullMarked;
