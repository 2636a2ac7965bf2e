package samsvar.crawler.fresh;

import java.util.Arrays;
import java.util.Locale;

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

    private SimHash() {}

    /** The text's fingerprint; letter case and punctuation do not count. */
    public static long of(String text) {
        String[] words = words(text);
        int[] votes = new int[Long.SIZE];
        for (int i = 0; i < words.length; i++) {
            long hash = hash(words[i], i + 1 < words.length ? words[i + 1] : "");
            for (int bit = 0; bit < Long.SIZE; bit++) {
                votes[bit] += (hash >>> bit & 1) == 1 ? 1 : -1;
            }
        }
        long result = 0;
        for (int bit = 0; bit < Long.SIZE; bit++) {
            result |= votes[bit] > 0 ? 1L << bit : 0;
        }
        return result;
    }

    /** One quarter of a fingerprint, 0 to 65,535. */
    public static int band(long fingerprint, int band) {
        return (int) (fingerprint >>> band * BAND_BITS & (1L << BAND_BITS) - 1);
    }

    /** Whether two fingerprints are near. */
    public static boolean areNear(long one, long other) {
        return Long.bitCount(one ^ other) <= NEAR;
    }

    static String[] words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
    }

    /** FNV-1a over both words, then the finishing steps of MurmurHash3, without which its high bits vote alike. */
    private static long hash(String word, String next) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * FNV_PRIME;
        }
        hash = (hash ^ ' ') * FNV_PRIME;
        for (int i = 0; i < next.length(); i++) {
            hash = (hash ^ next.charAt(i)) * FNV_PRIME;
        }
        hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
        return hash ^ hash >>> 33;
    }
}
