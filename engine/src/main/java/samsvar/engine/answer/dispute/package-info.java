/** Do official pages say different things of one fact? */
@NullMarked
package samsvar.engine.answer.dispute;

import org.jspecify.annotations.NullMarked;
