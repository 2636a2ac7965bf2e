/** How long must a host, and the machine it lives on, be left alone between two requests? */
@NullMarked
package samsvar.crawler.pace;

import org.jspecify.annotations.NullMarked;
