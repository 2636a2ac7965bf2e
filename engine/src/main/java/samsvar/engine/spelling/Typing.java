package samsvar.engine.spelling;

import java.util.Set;
import samsvar.config.language.LanguageProfile;

/**
 * How people type a language.
 *
 * @param slips what they mix up
 * @param latin how they write it in Latin letters
 * @param transliteration the same, read backwards
 * @param endings what may stand behind a word
 */
record Typing(Slips slips, Slips latin, Transliteration transliteration, Set<String> endings) {
    static Typing of(LanguageProfile profile) {
        return new Typing(Slips.of(profile), Slips.latin(profile), new Transliteration(profile), Endings.of(profile));
    }
}
