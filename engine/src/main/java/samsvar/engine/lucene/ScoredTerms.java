package samsvar.engine.lucene;

import java.io.IOException;
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
    private final SynonymQuery terms;
    private final float scale;
    private final double rarity;
    private final float held;

    /**
     * @param weights above 0, one for each term; at least one term
     * @param rarity of the whole
     * @param held added for being held at all
     */
    ScoredTerms(String field, Map<String, Float> weights, double rarity, float held) {
        SynonymQuery.Builder synonyms = new SynonymQuery.Builder(field);
        weights.forEach((term, weight) -> synonyms.addTerm(new Term(field, term), Math.min(1, weight / MOST)));
        this.field = field;
        this.weights = Map.copyOf(weights);
        this.terms = synonyms.build();
        this.scale = MOST;
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

    /** Lucene takes weights up to 1 only. */
    static final float MOST = 1.5f;

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        IndexSearcher scoring = new IndexSearcher(searcher.getTopReaderContext());
        scoring.setSimilarity(new MeaningScore(rarity, held, scale));
        return terms.createWeight(scoring, mode, boost);
    }

    @Override
    public void visit(QueryVisitor visitor) {
        terms.visit(visitor);
    }

    @Override
    public String toString(String field) {
        return terms.toString(field);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ScoredTerms that
                && terms.equals(that.terms)
                && rarity == that.rarity
                && held == that.held;
    }

    @Override
    public int hashCode() {
        return Objects.hash(terms, rarity, held);
    }
}
