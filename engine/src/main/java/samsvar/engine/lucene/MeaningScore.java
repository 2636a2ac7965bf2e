package samsvar.engine.lucene;

import java.util.Locale;
import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.SmallFloat;

/**
 * The score of a meaning: BM25 (Robertson, Zaragoza 2009) of its weighted occurrences with one rarity for all its terms, and
 * {@link Boosts#HELD} for being held at all. Grows with the frequency and falls with the length, so that Lucene may skip what can not
 * be among the best.
 */
final class MeaningScore extends Similarity {
    private final float rarity;
    private final float held;
    private final float unit;

    /**
     * @param rarity inverse document frequency
     * @param held added once, however little the occurrences weigh
     * @param unit what a frequency of 1 stands for
     */
    MeaningScore(double rarity, float held, float unit) {
        super(false);
        this.unit = unit;
        this.rarity = (float) rarity;
        this.held = held;
    }

    /** What the index is written with: lengths count every term, as the mean length does. */
    static Similarity writing() {
        return new BM25Similarity(Boosts.K1, Boosts.B, false);
    }

    @Override
    public long computeNorm(FieldInvertState state) {
        return writing().computeNorm(state);
    }

    @Override
    public SimScorer scorer(float boost, CollectionStatistics collection, TermStatistics... terms) {
        return new Scorer(boost * rarity, boost * held, saturation(collection, unit));
    }

    /** What a frequency is multiplied with in documents of each length, as norms tell it. */
    static float[] saturation(CollectionStatistics collection, float unit) {
        double mean = (double) collection.sumTotalTermFreq() / collection.docCount();
        float[] saturation = new float[256];
        for (int norm = 0; norm < saturation.length; norm++) {
            double length = SmallFloat.byte4ToInt((byte) norm);
            saturation[norm] = (float) (unit / (Boosts.K1 * (1 - Boosts.B + Boosts.B * length / mean)));
        }
        return saturation;
    }

    /**
     * The score of a meaning.
     *
     * @param most what it comes near to when repeated
     * @param held what it has for being held at all
     * @param saturated its frequency times what {@link #saturation} says
     */
    static float of(float most, float held, float saturated) {
        return most - most / (1 + saturated) + held;
    }

    private static final class Scorer extends SimScorer {
        private final float most;
        private final float held;
        private final float[] saturation;

        Scorer(float most, float held, float[] saturation) {
            this.most = most;
            this.held = held;
            this.saturation = saturation;
        }

        @Override
        public float score(float frequency, long norm) {
            return of(most, held, frequency * saturation[(byte) norm & 0xFF]);
        }

        @Override
        public Explanation explain(Explanation frequency, long norm) {
            float score = score(frequency.getValue().floatValue(), norm);
            return Explanation.match(
                    score,
                    String.format(
                            Locale.ROOT,
                            "rarity %.2f, saturation %.3f, held %.2f",
                            most,
                            saturation[(byte) norm & 0xFF],
                            held),
                    frequency);
        }
    }
}
