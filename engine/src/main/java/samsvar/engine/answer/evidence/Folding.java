package samsvar.engine.answer.evidence;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import samsvar.engine.page.TextRange;

/** How does a name look without case and marks, so that "Harryda" is Härryda and "Oygarden" is Øygarden? */
final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d][\\p{L}\\p{M}\\d’'ʼ-]*");

    private Folding() {}

    static String fold(String text) {
        String plain = text.toLowerCase(Locale.ROOT)
                .replace("ø", "o")
                .replace("æ", "a")
                .replace("й", "й")
                .replaceAll("[’'ʼ-]", "");
        return isCyrillic(plain)
                ? plain
                : MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD))
                        .replaceAll("");
    }

    private static boolean isCyrillic(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC);
    }

    static List<TextRange> words(String text) {
        List<TextRange> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(new TextRange(matcher.start(), matcher.end()));
        }
        return words;
    }
}
