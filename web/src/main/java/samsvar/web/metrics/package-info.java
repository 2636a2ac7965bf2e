/** How is the server doing, for those who watch it? Numbers in Prometheus's text format, told to this machine only. */
@NullMarked
package samsvar.web.metrics;

import org.jspecify.annotations.NullMarked;
