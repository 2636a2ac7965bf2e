package samsvar.crawler.fresh;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Are two near texts one page at two addresses? A fingerprint can not tell two minutes of a council's meetings or two clinics from one
 * page printed twice, so what differs decides: a number, a date, a name is another page; a word of the furniture ("Skriv ut") is not.
 */
public final class NearDuplicate {
    /** Below so many words one word is too much of a difference. */
    public static final int ENOUGH_WORDS = 50;

    /** Words that may differ: "Skriv ut sidan" and the like. */
    private static final int FEW = 4;

    /** Share of the words that may differ in a longer text. */
    private static final double SHARE = 0.02;

    private NearDuplicate() {}

    /** Whether a text is long enough to be judged. */
    public static boolean isTelling(String text) {
        return SimHash.hasWords(text, ENOUGH_WORDS);
    }

    /** Whether two texts, title first, differ in nothing that tells pages apart. */
    public static boolean areOne(String one, String other) {
        Map<String, Integer> difference = new HashMap<>();
        int words = count(one, 1, difference) + count(other, -1, difference);
        int differing = 0;
        for (Map.Entry<String, Integer> entry : difference.entrySet()) {
            if (entry.getValue() != 0) {
                if (tellsApart(entry.getKey())) {
                    return false;
                }
                differing += Math.abs(entry.getValue());
            }
        }
        return differing <= Math.max(FEW, SHARE * words / 2);
    }

    private static int count(String text, int sign, Map<String, Integer> difference) {
        int words = 0;
        boolean opens = true;
        for (String word : text.split("[^\\p{L}\\p{N}.!?\\n]+|(?<=[.!?\\n])")) {
            String bare = word.replaceAll("[^\\p{L}\\p{N}]", "");
            if (!bare.isEmpty()) {
                // The first word of a sentence is written large whatever it is.
                difference.merge(opens ? bare.toLowerCase(Locale.ROOT) : bare, sign, Integer::sum);
                words++;
            }
            opens = bare.isEmpty() ? opens : false;
            opens |= word.endsWith(".") || word.endsWith("!") || word.endsWith("?") || word.endsWith("\n");
        }
        return words;
    }

    private static boolean tellsApart(String word) {
        return Character.isUpperCase(word.charAt(0)) || word.chars().anyMatch(Character::isDigit);
    }
}
