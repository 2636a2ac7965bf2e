/** What is counted of use, and how does it stay unknown who used it? Rules and their reasons: docs/privacy.md. */
@NullMarked
package samsvar.web.count;

import org.jspecify.annotations.NullMarked;
