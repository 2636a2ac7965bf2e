/** What does a visit mean after the visits before it? Pure rules: no clock, no store, no network. */
@NullMarked
package samsvar.crawler.fresh;

import org.jspecify.annotations.NullMarked;
