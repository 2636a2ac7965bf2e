/** Where is everything kept? SQLite tables behind one archive. */
@NullMarked
package samsvar.crawler.store;

import org.jspecify.annotations.NullMarked;
