/** What may a non-programmer change? Everything in {@link samsvar.config.Config}: languages, vocabulary, sources, answer rules. */
@NullMarked
package samsvar.config;

import org.jspecify.annotations.NullMarked;
