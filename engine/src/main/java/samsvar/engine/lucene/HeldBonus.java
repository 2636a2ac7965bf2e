package samsvar.engine.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/** A meaning's score plus {@link Boosts#HELD} for being held at all, without evaluating the meaning twice. */
final class HeldBonus extends DoubleValuesSource {
    @Override
    public DoubleValues getValues(LeafReaderContext context, @Nullable DoubleValues scores) throws IOException {
        DoubleValues given = DoubleValuesSource.SCORES.getValues(context, scores);
        return new DoubleValues() {
            @Override
            public double doubleValue() throws IOException {
                return given.doubleValue() + Boosts.HELD;
            }

            @Override
            public boolean advanceExact(int doc) throws IOException {
                return given.advanceExact(doc);
            }
        };
    }

    @Override
    public boolean needsScores() {
        return true;
    }

    @Override
    public DoubleValuesSource rewrite(IndexSearcher reader) {
        return this;
    }

    @Override
    public Explanation explain(LeafReaderContext context, int doc, Explanation score) {
        return Explanation.match(score.getValue().doubleValue() + Boosts.HELD, "held", score);
    }

    @Override
    public boolean isCacheable(LeafReaderContext context) {
        return true;
    }

    @Override
    public int hashCode() {
        return HeldBonus.class.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HeldBonus;
    }

    @Override
    public String toString() {
        return "held(" + Boosts.HELD + ")";
    }
}
