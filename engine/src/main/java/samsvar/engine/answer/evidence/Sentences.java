package samsvar.engine.answer.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import samsvar.engine.page.TextRange;

/** Where do the sentences of a paragraph begin and end? */
final class Sentences {
    /** A full stop, question or exclamation mark, closing marks, white space, then what can begin a sentence. */
    private static final Pattern BOUNDARY =
            Pattern.compile("[.!?…][»”\"’)]*[\\s\\u00a0]+(?=[«“„\"”(\\-–—]*[\\p{Lu}\\d])");
    /** Abbreviations, initials and ordinals in front of a full stop that does not end a sentence. */
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?:^|[\\s(])(?:kl|tlf|tel|ca|jf|jfr|nr|bl|bl\\.a|t\\.ex|f\\.eks|dvs|osv|mm|m\\.m|o\\.s\\.v|fr\\.o\\.m|t\\.o\\.m|s\\.k|p\\.g\\.a"
                    + "|st|pkt|art|kap|max|min|inkl|exkl|ev|resp|вул|ст|п|р|рр|тис|млн|грн|м|обл|просп|напр|ім|e\\.g|i\\.e|no|mr|mrs|dr"
                    + "|\\p{Lu})\\.$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern ORDINAL = Pattern.compile("(?:^|[\\s(])\\d{1,2}\\.$");

    private Sentences() {}

    /** The sentences of a text without line breaks, in order, trimmed; none is empty. */
    static List<TextRange> of(String text) {
        List<TextRange> sentences = new ArrayList<>();
        Matcher boundary = BOUNDARY.matcher(text);
        int start = 0;
        while (boundary.find()) {
            if (ends(text, boundary)) {
                add(sentences, text, start, boundary.end());
                start = boundary.end();
            }
        }
        add(sentences, text, start, text.length());
        return sentences;
    }

    private static boolean ends(String text, Matcher boundary) {
        if (text.charAt(boundary.start()) != '.') {
            return true;
        }
        String before = text.substring(Math.max(0, boundary.start() - 10), boundary.start() + 1);
        boolean digitFollows = boundary.end() < text.length() && Character.isDigit(text.charAt(boundary.end()));
        return !ABBREVIATION.matcher(before).find() && !(ORDINAL.matcher(before).find() && digitFollows);
    }

    private static void add(List<TextRange> sentences, String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        if (to > from) {
            sentences.add(new TextRange(from, to));
        }
    }
}
