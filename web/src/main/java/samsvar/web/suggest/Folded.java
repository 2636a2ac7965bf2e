package samsvar.web.suggest;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** How are texts compared while somebody types: without case, marks, apostrophes and signs? */
final class Folded {
    private static final Pattern MARKS_AND_APOSTROPHES = Pattern.compile("[\\p{M}\\p{Cf}'’ʼ`´]");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** Letters that Unicode does not take apart. */
    private static final Map<String, String> LETTERS = Map.of("ø", "o", "æ", "ae", "ł", "l", "đ", "d", "ß", "ss");

    private Folded() {}

    /** Lower-case words with one space between them. */
    static String of(String text) {
        String bare = MARKS_AND_APOSTROPHES
                .matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD))
                .replaceAll("");
        String spaced = NO_WORD.matcher(bare).replaceAll(" ").strip();
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            spaced = spaced.replace(letter.getKey(), letter.getValue());
        }
        return spaced;
    }
}
