package samsvar.crawler.fresh;

import java.util.Arrays;

/**
 * A fingerprint of 64 bits of which texts that differ in a few words share nearly all: each pair of neighbouring words votes for its
 * own hash's bits (Charikar, "Similarity estimation techniques from rounding algorithms", 2002). Two texts are near candidates at a
 * distance of 3 bits at most, the value Manku, Jain and Das Sarma, "Detecting near-duplicates for web crawling", WWW 2007, found
 * best for 64 bits and eight billion pages. Then some quarter of the bits is the same, by which candidates are looked up.
 */
public final class SimHash {
    /** Bits by which near texts may differ. */
    public static final int NEAR = 3;

    /** Quarters of the fingerprint, one more than bits may differ. */
    public static final int BANDS = NEAR + 1;

    private static final int BAND_BITS = Long.SIZE / BANDS;
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    /** Up to the end of the Cyrillic block. */
    private static final char[] FOLDED = new char[0x530];

    static {
        for (char c = 0; c < FOLDED.length; c++) {
            FOLDED[c] = fold(c);
        }
    }

    private SimHash() {}

    /** The text's fingerprint; letter case and punctuation do not count. */
    public static long of(String text) {
        Votes votes = new Votes();
        long word = FNV_OFFSET;
        long pair = FNV_OFFSET;
        boolean inside = false;
        boolean any = false;
        for (int i = 0; i < text.length(); i++) {
            char c = folded(text.charAt(i));
            if (c == 0) {
                inside = false;
                continue;
            }
            if (!inside && any) {
                votes.add(finished(pair));
                pair = (word ^ ' ') * FNV_PRIME;
                word = FNV_OFFSET;
            }
            inside = true;
            any = true;
            word = (word ^ c) * FNV_PRIME;
            pair = (pair ^ c) * FNV_PRIME;
        }
        if (any) {
            votes.add(finished(pair));
            votes.add(finished((word ^ ' ') * FNV_PRIME));
        }
        return votes.result();
    }

    /** Counts 64 bits eight at a time: a byte of {@link #few} counts one bit until it could overflow. */
    private static final class Votes {
        private static final long EACH_EIGHTH = 0x0101010101010101L;
        private static final int MOST_IN_A_BYTE = 255;

        private final long[] few = new long[Byte.SIZE];
        private final int[] set = new int[Long.SIZE];
        private int inFew;
        private int all;

        void add(long hash) {
            for (int bit = 0; bit < Byte.SIZE; bit++) {
                few[bit] += hash >>> bit & EACH_EIGHTH;
            }
            all++;
            if (++inFew == MOST_IN_A_BYTE) {
                carry();
            }
        }

        private void carry() {
            for (int bit = 0; bit < Long.SIZE; bit++) {
                set[bit] += (int) (few[bit % Byte.SIZE] >>> bit / Byte.SIZE * Byte.SIZE & 0xFF);
            }
            Arrays.fill(few, 0);
            inFew = 0;
        }

        /** The bits that most set. */
        long result() {
            carry();
            long result = 0;
            for (int bit = 0; bit < Long.SIZE; bit++) {
                result |= 2 * set[bit] > all ? 1L << bit : 0;
            }
            return result;
        }
    }

    /** The letter or digit in lower case, 0 for all else. */
    private static char folded(char c) {
        return c < FOLDED.length ? FOLDED[c] : fold(c);
    }

    private static char fold(char c) {
        return Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
    }

    /** One quarter of a fingerprint, 0 to 65,535. */
    public static int band(long fingerprint, int band) {
        return (int) (fingerprint >>> band * BAND_BITS & (1L << BAND_BITS) - 1);
    }

    /** Whether two fingerprints are near. */
    public static boolean areNear(long one, long other) {
        return Long.bitCount(one ^ other) <= NEAR;
    }

    /** Whether a text has so many words. */
    static boolean hasWords(String text, int least) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length() && words < least; i++) {
            boolean letter = folded(text.charAt(i)) != 0;
            words += letter && !inside ? 1 : 0;
            inside = letter;
        }
        return words >= least;
    }

    /** The finishing steps of MurmurHash3, without which the high bits of FNV-1a over two words vote alike. */
    private static long finished(long pair) {
        long hash = (pair ^ pair >>> 33) * 0xff51afd7ed558ccdL;
        hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
        return hash ^ hash >>> 33;
    }
}
