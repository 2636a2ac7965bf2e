/** What did people say is hard to use? Reports on accessibility, kept in the data folder until they are old. */
@NullMarked
package samsvar.web.report;

import org.jspecify.annotations.NullMarked;
