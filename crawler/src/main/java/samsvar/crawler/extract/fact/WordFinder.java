package samsvar.crawler.extract.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Does one of some words begin anywhere in a text, whatever the case? A table by first letter: several times as fast as an
 * alternation of as many words, and it is asked of every line of every page. Thread-safe.
 */
public final class WordFinder {
    /** Letters up to the end of the Cyrillic block. */
    private static final int LETTERS = 0x0530;

    /** Words that begin with the letter, small or capital. */
    private final String[][] byFirst = new String[LETTERS][];

    private final boolean whole;

    /** @param words beginnings of words, in lower case */
    public WordFinder(Set<String> words) {
        this(words, false);
    }

    /** @param whole whether a word must end as well where one of these does */
    WordFinder(Set<String> words, boolean whole) {
        this.whole = whole;
        Map<Character, List<String>> lists = new HashMap<>();
        for (String word : words) {
            char first = word.toLowerCase(Locale.ROOT).charAt(0);
            lists.computeIfAbsent(first, letter -> new ArrayList<>()).add(word);
        }
        for (char c = 0; c < LETTERS; c++) {
            byFirst[c] = lists.getOrDefault(Character.toLowerCase(c), List.of()).toArray(String[]::new);
        }
    }

    boolean isIn(String text) {
        return isIn(text, 0, text.length());
    }

    /** Whether one of the words begins in a part of the text. */
    public boolean isIn(String text, int from, int to) {
        return next(text, from, to) >= 0;
    }

    /** Where the first of the words begins in a part of the text, -1 where none does. */
    public int next(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < LETTERS
                    && byFirst[c].length > 0
                    && (i == 0 || !Character.isLetter(text.charAt(i - 1)))
                    && beginsAt(text, i, byFirst[c])) {
                return i;
            }
        }
        return -1;
    }

    private boolean beginsAt(String text, int at, String[] candidates) {
        for (String word : candidates) {
            if (text.regionMatches(true, at, word, 0, word.length()) && (!whole || endsAt(text, at + word.length()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsAt(String text, int at) {
        return at == text.length() || !Character.isLetter(text.charAt(at));
    }
}
