package samsvar.engine.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What stands between two blanks of a question.
 *
 * @param start its place in the text, without marks before it
 * @param end behind its last letter
 * @param word what is left of it without the marks around; empty where it has letters between marks only
 * @param raw all of it: on another keyboard, marks are letters
 * @param rawStart where that begins
 */
record Chunk(int start, int end, String word, String raw, int rawStart) {
    /** The chunks of a text in order; those without letters are left out. */
    static List<Chunk> of(String text) {
        List<Chunk> chunks = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int to = from;
            while (to < text.length() && !Character.isWhitespace(text.charAt(to))) {
                to++;
            }
            if (to > from) {
                add(chunks, text, from, to);
            }
            from = to + 1;
        }
        return chunks;
    }

    private static void add(List<Chunk> chunks, String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        String raw = text.substring(from, to);
        if (raw.chars().anyMatch(Character::isLetter)) {
            chunks.add(new Chunk(start, end, text.substring(start, end), raw, from));
        }
    }

    int rawEnd() {
        return rawStart + raw.length();
    }

    boolean holdsDigit() {
        return raw.chars().anyMatch(Character::isDigit);
    }

    /** Whether it is written in capitals alone, as abbreviations are. */
    boolean isCapitals() {
        return word.equals(word.toUpperCase(Locale.ROOT)) && word.length() > 1;
    }

    boolean beginsWithCapital() {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }
}
