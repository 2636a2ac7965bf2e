package samsvar.engine.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import samsvar.engine.analysis.step.Folding;
import samsvar.engine.language.CyrillicNames;

/**
 * A word of a question or of a place's name.
 *
 * @param start its first offset in the text
 * @param typed as typed
 * @param lower in lower case, with one kind of apostrophe
 * @param folded without diacritics
 */
record PlaceWord(int start, String typed, String lower, String folded) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+(?:['’ʼ-][\\p{L}\\p{M}]+)*");

    static List<PlaceWord> of(String text) {
        List<PlaceWord> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String typed = matcher.group();
            String lower = typed.toLowerCase(Locale.ROOT).replace('’', '\'').replace('ʼ', '\'');
            words.add(new PlaceWord(matcher.start(), typed, lower, Folding.fold(lower)));
        }
        return words;
    }

    int end() {
        return start + typed.length();
    }

    boolean isCapital() {
        return Character.isUpperCase(typed.codePointAt(0));
    }

    boolean isCyrillic() {
        return CyrillicNames.isCyrillic(lower);
    }

    /** The word without the ending of the possessive: "Salas", "Malmö's". */
    PlaceWord owner() {
        String bare =
                lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower.substring(0, lower.length() - 1);
        return new PlaceWord(start, typed, bare, Folding.fold(bare));
    }

    boolean mayBePossessive() {
        return lower.length() > 2 && lower.endsWith("s") && !isCyrillic();
    }
}
