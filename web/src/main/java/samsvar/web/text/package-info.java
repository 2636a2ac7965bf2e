/** What does the service say, in which of its five languages? */
@NullMarked
package samsvar.web.text;

import org.jspecify.annotations.NullMarked;
