/** How do authorities' pages get into the archive? */
@NullMarked
package samsvar.crawler;

import org.jspecify.annotations.NullMarked;
