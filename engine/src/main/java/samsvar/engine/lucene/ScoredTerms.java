package samsvar.engine.lucene;

import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** Documents that hold any of some terms, scored as one term by {@link MeaningScore}. */
final class ScoredTerms extends Query {
    private final String field;
    private final Map<String, Float> weights;
    private final double rarity;
    private final float held;

    /**
     * @param weights above 0, one for each term, at least one; not changed afterwards
     * @param rarity of the whole
     * @param held added for being held at all
     */
    ScoredTerms(String field, Map<String, Float> weights, double rarity, float held) {
        this.field = field;
        this.weights = Collections.unmodifiableMap(weights);
        this.rarity = rarity;
        this.held = held;
    }

    String field() {
        return field;
    }

    /** What each term weighs. */
    Map<String, Float> weights() {
        return weights;
    }

    /** What is added for being held at all. */
    float held() {
        return held;
    }

    double rarity() {
        return rarity;
    }

    /** Lucene takes weights up to 1 only. */
    static final float MOST = 1.5f;

    /** A weight as Lucene takes it. */
    static float share(float weight) {
        return Math.min(1, weight / MOST);
    }

    private SynonymQuery terms() {
        SynonymQuery.Builder synonyms = new SynonymQuery.Builder(field);
        weights.forEach((term, weight) -> synonyms.addTerm(new Term(field, term), share(weight)));
        return synonyms.build();
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        IndexSearcher scoring = new IndexSearcher(searcher.getTopReaderContext());
        scoring.setSimilarity(new MeaningScore(rarity, held, MOST));
        return terms().createWeight(scoring, mode, boost);
    }

    @Override
    public void visit(QueryVisitor visitor) {
        terms().visit(visitor);
    }

    @Override
    public String toString(String field) {
        return terms().toString(field);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ScoredTerms that
                && field.equals(that.field)
                && weights.equals(that.weights)
                && rarity == that.rarity
                && held == that.held;
    }

    @Override
    public int hashCode() {
        return Objects.hash(field, weights, rarity, held);
    }
}
