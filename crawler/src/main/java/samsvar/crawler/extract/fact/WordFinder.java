package samsvar.crawler.extract.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Does one of some words begin anywhere in a text, whatever the case? A table by first letter: several times as fast as an
 * alternation of as many words, and it is asked of every line of every page. Thread-safe.
 */
final class WordFinder {
    /** Letters up to the end of the Cyrillic block. */
    private static final int LETTERS = 0x0530;

    private final List<List<String>> byFirst = new ArrayList<>();

    /** @param words in lower case, beginning with a letter or digit */
    WordFinder(Set<String> words) {
        for (int i = 0; i < LETTERS; i++) {
            byFirst.add(List.of());
        }
        for (String word : words) {
            char first = word.toLowerCase(Locale.ROOT).charAt(0);
            List<String> all = new ArrayList<>(byFirst.get(first));
            all.add(word);
            byFirst.set(first, List.copyOf(all));
        }
    }

    boolean isIn(String text) {
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!inside && c < LETTERS && beginsAt(text, i, c)) {
                return true;
            }
            inside = Character.isLetter(c);
        }
        return false;
    }

    private boolean beginsAt(String text, int at, char c) {
        char lower = Character.toLowerCase(c);
        if (lower >= LETTERS) {
            return false;
        }
        for (String word : byFirst.get(lower)) {
            if (text.regionMatches(true, at, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }
}
