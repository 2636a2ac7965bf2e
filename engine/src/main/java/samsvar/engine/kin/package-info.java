/** Which words of the pages are probably a word that nothing else translates: a name in other letters, a sister language's spelling? */
@NullMarked
package samsvar.engine.kin;

import org.jspecify.annotations.NullMarked;
