package samsvar.crawler.fresh;

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
        int[] votes = new int[Long.SIZE];
        long word = FNV_OFFSET;
        long pair = FNV_OFFSET;
        boolean inside = false;
        boolean any = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c)) {
                inside = false;
                continue;
            }
            if (!inside && any) {
                vote(pair, votes);
                pair = (word ^ ' ') * FNV_PRIME;
                word = FNV_OFFSET;
            }
            inside = true;
            any = true;
            word = (word ^ Character.toLowerCase(c)) * FNV_PRIME;
            pair = (pair ^ Character.toLowerCase(c)) * FNV_PRIME;
        }
        if (any) {
            vote(pair, votes);
            vote((word ^ ' ') * FNV_PRIME, votes);
        }
        return result(votes);
    }

    private static void vote(long pair, int[] votes) {
        long hash = finished(pair);
        for (int bit = 0; bit < Long.SIZE; bit++) {
            votes[bit] += (int) (hash >>> bit & 1) * 2 - 1;
        }
    }

    private static long result(int[] votes) {
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

    /** How many words a text has. */
    static int words(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(i));
            words += letter && !inside ? 1 : 0;
            inside = letter;
        }
        return words;
    }

    /** The finishing steps of MurmurHash3, without which the high bits of FNV-1a over two words vote alike. */
    private static long finished(long pair) {
        long hash = (pair ^ pair >>> 33) * 0xff51afd7ed558ccdL;
        hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
        return hash ^ hash >>> 33;
    }
}
