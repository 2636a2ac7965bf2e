/** What became of an answer that was given: where it is kept, whether its page still says so, how is it cited? */
@NullMarked
package samsvar.web.cite;

import org.jspecify.annotations.NullMarked;
