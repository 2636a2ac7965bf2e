package samsvar.engine.lexicon;

import java.util.Map;
import java.util.SortedMap;

/** The words of one language in alphabetical order, packed into three arrays: some 30 bytes a word. Immutable. */
public final class WordTable {
    private final char[] letters;
    private final int[] starts;
    private final int[] documents;

    WordTable(SortedMap<String, Integer> words) {
        letters = new char[words.keySet().stream().mapToInt(String::length).sum()];
        starts = new int[words.size() + 1];
        documents = new int[words.size()];
        int number = 0;
        for (Map.Entry<String, Integer> word : words.entrySet()) {
            int length = word.getKey().length();
            word.getKey().getChars(0, length, letters, starts[number]);
            starts[number + 1] = starts[number] + length;
            documents[number++] = word.getValue();
        }
    }

    /** Number of words. */
    public int size() {
        return documents.length;
    }

    /** The word at this place, 0 to {@link #size()} - 1. */
    public String word(int place) {
        return new String(letters, starts[place], length(place));
    }

    /** Letters of the word at this place. */
    public int length(int place) {
        return starts[place + 1] - starts[place];
    }

    /** One letter of the word at this place, from 0. */
    public char letter(int place, int letter) {
        return letters[starts[place] + letter];
    }

    /** Pages that hold the word at this place; 0 for a word of the vocabulary that no page holds. */
    public int documents(int place) {
        return documents[place];
    }

    /** The word's place, or where negative, as {@link java.util.Arrays#binarySearch}. */
    public int place(String word) {
        int found = firstFrom(word, 0);
        return found < size() && length(found) == word.length() && compare(found, word) == 0 ? found : -found - 1;
    }

    /** The first place from {@code low} on whose word is not before the text; {@link #size()} where there is none. */
    public int firstFrom(String text, int low) {
        int from = low;
        int to = size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (compare(middle, text) < 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    private int compare(int place, String word) {
        int length = length(place);
        for (int i = 0; i < Math.min(length, word.length()); i++) {
            int difference = letter(place, i) - word.charAt(i);
            if (difference != 0) {
                return difference;
            }
        }
        return length - word.length();
    }

    /** The first place behind all words that share the first {@code shared} letters with the word at this place. */
    public int behind(int place, int shared) {
        int step = 1;
        int known = place;
        while (known + step < size() && isShared(place, known + step, shared)) {
            known += step;
            step <<= 1;
        }
        int low = known + 1;
        int high = Math.min(size(), known + step);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (isShared(place, middle, shared)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean isShared(int place, int other, int shared) {
        return length(other) >= shared && shared(place, other, shared) == shared;
    }

    /** How many of their first letters two words share, {@code most} at most. */
    public int shared(int place, int other, int most) {
        int limit = Math.min(most, Math.min(length(place), length(other)));
        int same = 0;
        while (same < limit && letter(place, same) == letter(other, same)) {
            same++;
        }
        return same;
    }
}
