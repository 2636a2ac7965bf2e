package samsvar.engine.spelling;

import java.lang.Character.UnicodeScript;

/** Which letters is a word written in? */
final class Alphabet {
    private Alphabet() {}

    static boolean isCyrillic(String word) {
        return holds(word, UnicodeScript.CYRILLIC);
    }

    static boolean isLatin(String word) {
        return holds(word, UnicodeScript.LATIN) && !isCyrillic(word);
    }

    private static boolean holds(String word, UnicodeScript script) {
        return word.codePoints().anyMatch(c -> Character.isLetter(c) && UnicodeScript.of(c) == script);
    }
}
