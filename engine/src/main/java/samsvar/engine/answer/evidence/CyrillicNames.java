package samsvar.engine.answer.evidence;

import java.util.Map;

/** Could a Nordic name have been written in Cyrillic like this? "Ейгарден" is Øygarden, "Лунд" is Lund. */
final class CyrillicNames {
    /** Fewer consonants fit too many names. */
    private static final int FEWEST = 3;

    private static final Map<Character, String> CONSONANTS = Map.ofEntries(
            Map.entry('б', "b"),
            Map.entry('в', "v"),
            Map.entry('г', "g"),
            Map.entry('ґ', "g"),
            Map.entry('д', "d"),
            Map.entry('ж', "g"),
            Map.entry('з', "s"),
            Map.entry('к', "k"),
            Map.entry('л', "l"),
            Map.entry('м', "m"),
            Map.entry('н', "n"),
            Map.entry('п', "p"),
            Map.entry('р', "r"),
            Map.entry('с', "s"),
            Map.entry('т', "t"),
            Map.entry('ф', "f"),
            Map.entry('х', "k"),
            Map.entry('ц', "s"),
            Map.entry('ч', "k"),
            Map.entry('ш', "s"),
            Map.entry('щ', "s"));

    private CyrillicNames() {}

    static boolean isCyrillic(String word) {
        return !word.isEmpty() && Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.CYRILLIC;
    }

    /**
     * Whether the consonants are the same, doubled ones once, but for what a case ending adds. Both words are folded.
     */
    static boolean soundsLike(String cyrillic, String latin) {
        String asked = once(ofCyrillic(cyrillic));
        String found = once(ofLatin(latin));
        return asked.length() >= FEWEST && !isCyrillic(latin) && (asked.equals(found) || found.equals(asked + "s"));
    }

    private static String ofCyrillic(String word) {
        StringBuilder consonants = new StringBuilder();
        word.chars().forEach(c -> consonants.append(CONSONANTS.getOrDefault((char) c, "")));
        return consonants.toString();
    }

    private static String ofLatin(String word) {
        return word.replaceAll("[aeiouyjåäöæøh]", "")
                .replace('c', 'k')
                .replace('w', 'v')
                .replace('q', 'k')
                .replace("x", "ks")
                .replace('z', 's');
    }

    private static String once(String consonants) {
        return consonants.replaceAll("(.)\\1+", "$1");
    }
}
