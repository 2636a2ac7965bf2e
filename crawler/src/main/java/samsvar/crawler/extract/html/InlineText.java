package samsvar.crawler.extract.html;

import java.util.regex.Pattern;
import samsvar.crawler.extract.text.CleanText;

/**
 * What does a run of inline nodes say? Joins text nodes as a browser shows them, and puts a space where two elements meet
 * that are words of their own ("kommune" + "Statsforvalteren").
 */
final class InlineText {
    /** Below three letters a word's first letters may be marked up by themselves: <b>e</b>Tjänst. */
    private static final int SHORTEST_WORD = 3;

    /** The beginning of a telephone number: "Växel" + "08-123 45 67". */
    private static final Pattern NUMBER = Pattern.compile("[+(]?\\d{2,4}[)]?[ -]?\\d{2,3}[ -]?\\d{2}");

    private final StringBuilder text = new StringBuilder();
    private boolean edge;

    /** An inline element begins or ends here. */
    void edge() {
        edge = true;
    }

    void lineBreak() {
        text.append('\n');
        edge = false;
    }

    void append(String raw, boolean preformatted) {
        if (raw.isEmpty()) {
            return;
        }
        if (edge && glued(raw)) {
            text.append(' ');
        }
        edge = false;
        text.append(preformatted ? raw : raw.replace('\n', ' ').replace('\r', ' '));
    }

    private boolean glued(String next) {
        if (text.isEmpty()) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        boolean number = (Character.isLetter(last) || last == ':')
                && wordBefore() >= SHORTEST_WORD
                && NUMBER.matcher(next).lookingAt();
        return number || startsWord(next, last);
    }

    private boolean startsWord(String next, char last) {
        return Character.isUpperCase(next.charAt(0))
                && (Character.isLowerCase(last) || Character.isDigit(last) || ".!?:)".indexOf(last) >= 0)
                && wordBefore() >= SHORTEST_WORD
                && wordAtStart(next) >= SHORTEST_WORD;
    }

    private int wordBefore() {
        int i = text.length();
        while (i > 0 && !Character.isWhitespace(text.charAt(i - 1))) {
            i--;
        }
        return text.length() - i;
    }

    private static int wordAtStart(String next) {
        int i = 0;
        while (i < next.length() && Character.isLetter(next.charAt(i))) {
            i++;
        }
        return i;
    }

    boolean isBlank() {
        return text.chars().allMatch(Character::isWhitespace);
    }

    /** What was collected, with its line breaks; the collector is empty afterwards. */
    String take() {
        String taken = CleanText.lines(text);
        text.setLength(0);
        edge = false;
        return taken;
    }
}
