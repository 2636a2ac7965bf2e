package samsvar.web.address;

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
        return characters(cleaned) > MAX_CHARACTERS;
    }

    /** What a program or a person at a terminal is told of a text that is too long. */
    public static String tooLong(String cleaned) {
        return "The question has " + characters(cleaned) + " characters; at most " + MAX_CHARACTERS + " are allowed.";
    }

    private static int characters(String text) {
        return text.codePointCount(0, text.length());
    }

    private static boolean isText(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
            default -> c != 0xFFFD;
        };
    }
}
