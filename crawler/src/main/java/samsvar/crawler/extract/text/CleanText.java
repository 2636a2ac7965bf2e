package samsvar.crawler.extract.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Which characters of a text are worth keeping? Normal form C; soft hyphens, zero-width, bidi-control, tag and control
 * characters are gone, and every kind of space is one plain space.
 */
public final class CleanText {
    private static final Pattern GLUED_ADDRESS = Pattern.compile("(?<=[\\p{L}\\d)])(?=https?://)|(?<=\\d)(?=www\\.)");

    private CleanText() {}

    /** The text in one line, stripped at both ends. */
    public static String line(CharSequence raw) {
        String text = raw.toString();
        return isClean(text)
                ? repaired(text)
                : repaired(characters(text, false)).strip();
    }

    /** The text with its line breaks, each line stripped, and without empty lines. */
    public static String lines(CharSequence raw) {
        String whole = raw.toString();
        if (isClean(whole)) {
            return repaired(whole);
        }
        String text = characters(whole, true);
        if (text.indexOf('\n') < 0) {
            return repaired(text).strip();
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int start = 0; start <= text.length(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            String clean = repaired(text.substring(start, end)).strip();
            if (!clean.isEmpty()) {
                out.append(out.isEmpty() ? "" : "\n").append(clean);
            }
            start = end + 1;
        }
        return out.toString();
    }

    /**
     * The text's characters with runs of spaces collapsed, neither stripped nor repaired: for pieces that are still to be
     * joined.
     *
     * @param keepBreaks whether line breaks stay as {@code \n}
     */
    static String characters(CharSequence raw, boolean keepBreaks) {
        StringBuilder out = new StringBuilder(raw.length());
        boolean composed = true;
        for (int i = 0; i < raw.length(); ) {
            char plain = raw.charAt(i);
            if (isPlain(plain)) {
                out.append(plain);
                i++;
                continue;
            }
            int c = Character.codePointAt(raw, i);
            i += Character.charCount(c);
            if (keepBreaks && isBreak(c)) {
                dropTrailingSpace(out);
                out.append('\n');
            } else if (isSpace(c)) {
                appendSpace(out);
            } else if (!isInvisible(c) || joinsLetters(c, out)) {
                out.appendCodePoint(c);
                composed = false;
            }
        }
        return composed || Normalizer.isNormalized(out, Normalizer.Form.NFC)
                ? out.toString()
                : Normalizer.normalize(out, Normalizer.Form.NFC);
    }

    /** Whether a text needs no cleaning: plain characters with single spaces between them. */
    private static boolean isClean(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isPlain(c) && (c != ' ' || before == ' ')) {
                return false;
            }
            before = c;
        }
        return before != ' ' || text.isEmpty();
    }

    /** Letters, digits and marks that stay as they are and combine with nothing: most of what is written in Europe. */
    private static boolean isPlain(char c) {
        return c > ' ' && c < 0x7F
                || c > 0xA0 && c < 0x180 && c != 0xAD
                || c >= 0x400 && c < 0x460
                || c >= 0x2013 && c <= 0x2026;
    }

    private static void appendSpace(StringBuilder out) {
        int last = out.length() - 1;
        if (last < 0 || (out.charAt(last) != ' ' && out.charAt(last) != '\n')) {
            out.append(' ');
        }
    }

    private static void dropTrailingSpace(StringBuilder out) {
        int last = out.length() - 1;
        if (last >= 0 && out.charAt(last) == ' ') {
            out.setLength(last);
        }
    }

    private static String repaired(String text) {
        return text.contains("http") || text.contains("www.")
                ? GLUED_ADDRESS.matcher(text).replaceAll(" ")
                : text;
    }

    private static boolean isBreak(int c) {
        return c == '\n' || c == 0x2028 || c == 0x2029;
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
    }

    private static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> true;
            default -> c == 0xFFFD;
        };
    }

    // Persian and Indic words are spelled with the zero-width (non-)joiner.
    private static boolean joinsLetters(int c, StringBuilder before) {
        if ((c != 0x200C && c != 0x200D) || before.isEmpty()) {
            return false;
        }
        char last = before.charAt(before.length() - 1);
        return last >= 0x0600 && last < 0x0E00;
    }
}
