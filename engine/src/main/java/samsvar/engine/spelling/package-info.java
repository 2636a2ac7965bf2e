/** What was meant by a word that gives nothing as typed? Slips, the wrong keyboard, Cyrillic in Latin letters, split words. */
@NullMarked
package samsvar.engine.spelling;

import org.jspecify.annotations.NullMarked;
