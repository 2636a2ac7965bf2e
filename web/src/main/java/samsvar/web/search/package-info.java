/** What does a visitor see of a question: its address, its answer, its results? */
@NullMarked
package samsvar.web.search;

import org.jspecify.annotations.NullMarked;
