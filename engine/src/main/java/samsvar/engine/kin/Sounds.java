package samsvar.engine.kin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How a language writes sounds, roughly enough for words of other spellings to meet. One rule a line: {@code LETTERS SOUNDS}, "-" for
 * silent letters; "^" before the letters binds them to the beginning of a word, "$" behind them to its end. The longest rule that
 * fits wins; letters without a rule stand for themselves. Immutable.
 */
final class Sounds {
    private static final String VOWELS = "aeiou";
    /** Sounds that spellings disagree about most: г is g or h, х is h or ch, дж is j or g. */
    private static final String FICKLE = "ghj";

    private static final double VOWEL_FOR_VOWEL = 0.35;
    private static final double VOWEL_MORE = 0.5;
    private static final double FICKLE_MORE = 0.3;

    private final Map<String, String> rules = new HashMap<>();
    private final int longest;

    Sounds(List<String> lines) {
        for (String line : lines) {
            String[] fields = line.strip().split("\\s+");
            rules.put(fields[0], fields.length < 2 || fields[1].equals("-") ? "" : fields[1]);
        }
        longest = rules.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /** The sounds of a word, doubled ones once. */
    String of(String word) {
        String letters = "^" + word.toLowerCase(Locale.ROOT) + "$";
        StringBuilder sounds = new StringBuilder();
        for (int at = 0; at < letters.length(); ) {
            int length = Math.min(longest, letters.length() - at);
            while (length > 0 && !rules.containsKey(letters.substring(at, at + length))) {
                length--;
            }
            if (length == 0) {
                append(sounds, letters.substring(at, at + 1));
                at++;
            } else {
                append(sounds, rules.getOrDefault(letters.substring(at, at + length), ""));
                at += length;
            }
        }
        return sounds.toString();
    }

    private static void append(StringBuilder sounds, String more) {
        for (char sound : more.toCharArray()) {
            boolean letter = Character.isLetterOrDigit(sound);
            if (letter && (sounds.isEmpty() || sounds.charAt(sounds.length() - 1) != sound)) {
                sounds.append(sound);
            }
        }
    }

    /** The sounds that spellings agree about: consonants without the fickle ones, doubled ones once. */
    static String skeleton(String sounds) {
        StringBuilder skeleton = new StringBuilder();
        for (char sound : sounds.toCharArray()) {
            if (VOWELS.indexOf(sound) < 0 && FICKLE.indexOf(sound) < 0) {
                append(skeleton, String.valueOf(sound));
            }
        }
        return skeleton.toString();
    }

    /** How alike two words sound, 0-1: an edit distance in which vowels weigh less than consonants. */
    static double likeness(String a, String b) {
        double[] row = new double[b.length() + 1];
        for (int j = 1; j < row.length; j++) {
            row[j] = row[j - 1] + single(b.charAt(j - 1));
        }
        for (int i = 1; i <= a.length(); i++) {
            double diagonal = row[0];
            row[0] += single(a.charAt(i - 1));
            for (int j = 1; j <= b.length(); j++) {
                double both = diagonal + swap(a.charAt(i - 1), b.charAt(j - 1));
                diagonal = row[j];
                row[j] = Math.min(
                        both, Math.min(row[j] + single(a.charAt(i - 1)), row[j - 1] + single(b.charAt(j - 1))));
            }
        }
        return Math.max(0, 1 - row[b.length()] / Math.max(1, Math.max(a.length(), b.length())));
    }

    private static double single(char sound) {
        return VOWELS.indexOf(sound) >= 0 ? VOWEL_MORE : FICKLE.indexOf(sound) >= 0 ? FICKLE_MORE : 1;
    }

    private static double swap(char a, char b) {
        if (a == b) {
            return 0;
        }
        if (VOWELS.indexOf(a) >= 0 && VOWELS.indexOf(b) >= 0) {
            return VOWEL_FOR_VOWEL;
        }
        return FICKLE.indexOf(a) >= 0 && FICKLE.indexOf(b) >= 0 ? FICKLE_MORE : 1;
    }

    /** The word without each of these endings that it has, and as it is; at least three letters are left. */
    static List<String> bare(String word, List<String> endings) {
        List<String> bare = new ArrayList<>();
        bare.add(word);
        for (String ending : endings) {
            if (word.endsWith(ending) && word.length() - ending.length() >= 3) {
                bare.add(word.substring(0, word.length() - ending.length()));
            }
        }
        return bare;
    }
}
