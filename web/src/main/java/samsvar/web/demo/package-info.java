/** What can be tried without the network? A small sample web of invented authorities, served on loopback. */
@NullMarked
package samsvar.web.demo;

import org.jspecify.annotations.NullMarked;
