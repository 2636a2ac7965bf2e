/** What does another program see of a question: parameters in, JSON and problem documents out? */
@NullMarked
package samsvar.web.api;

import org.jspecify.annotations.NullMarked;
