package samsvar.engine.language;

import java.util.Map;

/** Could a Nordic name have been written in Cyrillic like this? "Ейгарден" is Øygarden, "Лунд" is Lund. */
public final class CyrillicNames {
    /** Fewer consonants fit too many names. */
    public static final int FEWEST = 3;

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

    private static final Map<Character, String> VOWELS =
            Map.of('а', "a", 'е', "e", 'и', "i", 'о', "o", 'у', "u", 'ю', "u", 'я', "a");

    private CyrillicNames() {}

    /** Whether the word begins with a Cyrillic letter. */
    public static boolean isCyrillic(String word) {
        return !word.isEmpty() && Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.CYRILLIC;
    }

    /**
     * Whether the consonants are the same, doubled ones once, but for what a case ending adds. Both words are folded.
     */
    public static boolean soundsLike(String cyrillic, String latin) {
        String asked = sound(cyrillic);
        String found = soundOfLatin(latin);
        return asked.length() >= FEWEST && !isCyrillic(latin) && (asked.equals(found) || found.equals(asked + "s"));
    }

    /** The consonants of a folded word in Cyrillic letters, in Latin ones, doubled ones once. */
    public static String sound(String cyrillic) {
        return once(ofCyrillic(cyrillic));
    }

    /** The consonants of a folded word in Latin letters, as {@link #sound} writes them. */
    public static String soundOfLatin(String latin) {
        return once(ofLatin(latin));
    }

    /** A folded word in Cyrillic letters, letter by letter in Latin ones. */
    public static String inLatin(String cyrillic) {
        StringBuilder latin = new StringBuilder();
        cyrillic.chars()
                .forEach(c -> latin.append(VOWELS.getOrDefault((char) c, CONSONANTS.getOrDefault((char) c, ""))));
        return latin.toString();
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
