/** How does one request reach a server and its answer us, safely and within limits? */
@NullMarked
package samsvar.crawler.wire;

import org.jspecify.annotations.NullMarked;
