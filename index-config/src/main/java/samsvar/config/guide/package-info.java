/** Which questions of everyday life does the joint guide answer, and with which words are they searched? */
@NullMarked
package samsvar.config.guide;

import org.jspecify.annotations.NullMarked;
