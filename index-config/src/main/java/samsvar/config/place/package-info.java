/** Which municipalities and counties are there, and by which words does a question name one? */
@NullMarked
package samsvar.config.place;

import org.jspecify.annotations.NullMarked;
