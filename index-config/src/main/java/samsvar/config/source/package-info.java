/** Which authorities are crawled, where, how gently and when? */
@NullMarked
package samsvar.config.source;

import org.jspecify.annotations.NullMarked;
