package samsvar.engine.lucene;

import java.util.Arrays;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;

/** The summed frequencies of a meaning's terms in one view, for each document of a window. Not thread-safe. */
final class ViewSums {
    private final float[] sums = new float[WindowScorer.SIZE];
    private final long[] held;
    private final float most;
    private final float atAll;
    private float greatest;

    /**
     * @param held a bit for each document of the window; set where a sum is above 0
     */
    ViewSums(MeaningQuery.InView view, long[] held) {
        this.held = held;
        most = view.boost() * (float) view.terms().rarity();
        atAll = view.boost() * view.terms().held();
    }

    void add(int at, float frequency) {
        float sum = sums[at] + frequency;
        sums[at] = sum;
        greatest = Math.max(greatest, sum);
        held[at >>> 6] |= 1L << at;
    }

    /** Adds the frequencies of documents, times a weight; the window's first document is {@code base}. */
    void add(int base, DocAndFloatFeatureBuffer frequencies, float weight) {
        float[] to = sums;
        long[] bits = held;
        float most = greatest;
        for (int i = 0; i < frequencies.size; i++) {
            int at = frequencies.docs[i] - base;
            float sum = to[at] + weight * frequencies.features[i];
            to[at] = sum;
            if (sum > most) {
                most = sum;
            }
            bits[at >>> 6] |= 1L << at;
        }
        greatest = most;
    }

    /** 0 where none of the terms is held. */
    float score(int at, float saturation) {
        return score(sums[at], saturation);
    }

    /** What no document of the window scores more than. */
    float bound(float saturation) {
        return score(greatest, saturation);
    }

    private float score(float frequency, float saturation) {
        return frequency == 0 ? 0 : MeaningScore.of(most, atAll, frequency * saturation);
    }

    void clear() {
        if (greatest > 0) {
            Arrays.fill(sums, 0);
            greatest = 0;
        }
    }
}
