package samsvar.engine.analysis.step;

import java.util.Collection;

/**
 * May a stretch of a text be one of these words? Told by its hash, so that no string is made of the many stretches that are none. Says
 * yes to each of the words, and to others so seldom that asking again costs nothing. Immutable.
 */
final class WordSieve {
    /** As in {@link String#hashCode}, of which stretches have the same. */
    private static final int BASE = 31;

    private static final int SPREAD = 0x9E3779B9;

    /** Hashes, each where its own bits point to or behind; 0 where there is none. At most half full. */
    private final int[] table;

    WordSieve(Collection<String> words) {
        table = new int[Integer.highestOneBit(Math.max(1, words.size())) * 4];
        for (String word : words) {
            int hash = held(word.hashCode());
            int at = place(hash);
            while (table[at] != 0 && table[at] != hash) {
                at = at + 1 & table.length - 1;
            }
            table[at] = hash;
        }
    }

    private static int held(int hash) {
        return hash == 0 ? 1 : hash;
    }

    private int place(int hash) {
        int mixed = hash * SPREAD;
        return (mixed ^ mixed >>> 15) & table.length - 1;
    }

    /** Whether a word may have this hash. */
    boolean mayHold(int hash) {
        int sought = held(hash);
        int at = place(sought);
        while (table[at] != 0) {
            if (table[at] == sought) {
                return true;
            }
            at = at + 1 & table.length - 1;
        }
        return false;
    }

    /** A text whose stretches are asked for. */
    static final class Stretches {
        /** The hash of the text up to each offset. */
        private final int[] hashes;
        /** The base to the power of each length. */
        private final int[] powers;

        Stretches(String text) {
            hashes = new int[text.length() + 1];
            powers = new int[text.length() + 1];
            powers[0] = 1;
            for (int i = 0; i < text.length(); i++) {
                hashes[i + 1] = BASE * hashes[i] + text.charAt(i);
                powers[i + 1] = BASE * powers[i];
            }
        }

        /** The hash of a stretch. */
        int hash(int start, int end) {
            return hashes[end] - hashes[start] * powers[end - start];
        }

        /** The hash of a stretch with an ending behind it. */
        int hash(int start, int end, String ending) {
            int hash = hash(start, end);
            for (int i = 0; i < ending.length(); i++) {
                hash = BASE * hash + ending.charAt(i);
            }
            return hash;
        }
    }
}
