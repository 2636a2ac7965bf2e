/**
 * What do the authorities and one municipality write about everyday life? The joint guide: its places, answers and
 * pages.
 */
@NullMarked
package samsvar.web.guide;

import org.jspecify.annotations.NullMarked;
