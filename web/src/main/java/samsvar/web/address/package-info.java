/** What did somebody type or follow here, and where does a link lead? Reads anything; nothing typed is an error here. */
@NullMarked
package samsvar.web.address;

import org.jspecify.annotations.NullMarked;
