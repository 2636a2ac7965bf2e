/** The hostile web, case by case. */
@NullMarked
package samsvar.crawler.hostile;

import org.jspecify.annotations.NullMarked;
