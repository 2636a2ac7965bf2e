package samsvar.web.search;

import java.text.Normalizer;

/** What did a visitor mean to type? */
public final class Typed {
    /** The longest question taken, in characters as people count them (code points). */
    public static final int MAX_CHARACTERS = 300;

    private Typed() {}

    /**
     * The text in NFC with control characters, lone surrogates and non-characters as spaces, white space runs as one space,
     * none at the ends.
     */
    public static String clean(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().forEach(c -> kept.appendCodePoint(isText(c) ? c : ' '));
        return Normalizer.normalize(kept, Normalizer.Form.NFC)
                .replaceAll("[\\s\\u00a0]+", " ")
                .strip();
    }

    /** Whether a cleaned text has more than {@link #MAX_CHARACTERS} characters. */
    public static boolean isTooLong(String cleaned) {
        return cleaned.codePointCount(0, cleaned.length()) > MAX_CHARACTERS;
    }

    private static boolean isText(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
            default -> c != 0xFFFD;
        };
    }
}
