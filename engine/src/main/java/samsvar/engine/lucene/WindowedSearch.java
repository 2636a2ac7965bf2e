package samsvar.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.LongHeap;

/**
 * Scores the documents of a question term by term, a window of documents at a time: the frequencies of a window's documents are summed
 * in arrays, and each document is scored once from its sums. A question has dozens of terms for a few meanings, and the trees of
 * priority queues that walk them document by document cost several times as much. Scores are those of the queries of {@link MeaningQuery}.
 * Not thread-safe; one for each search.
 */
final class WindowedSearch {
    /** Terms are found by this bit pattern of their scores, the best first and the first document among equals. */
    private static final long LOW = 0xFFFFFFFFL;

    private final IndexSearcher searcher;
    private final Frequencies frequencies;
    private final Plan plan;

    WindowedSearch(IndexSearcher searcher, Frequencies frequencies, Plan plan) {
        this.searcher = searcher;
        this.frequencies = frequencies;
        this.plan = plan;
    }

    /**
     * What is looked for.
     *
     * @param field of all terms
     * @param meanings what the documents should hold
     * @param all whether they must hold all of them; otherwise at least one
     * @param lifts add their score to that of documents found
     * @param restrictions what documents must match beside
     */
    record Plan(
            String field,
            List<MeaningQuery.Choices> meanings,
            boolean all,
            List<Query> lifts,
            Optional<Query> restrictions) {}

    /** The best documents and how many there are. */
    TopDocs best(int limit) throws IOException {
        CollectionStatistics collection = searcher.collectionStatistics(plan.field());
        if (collection == null) {
            return new TopDocs(new TotalHits(0, TotalHits.Relation.EQUAL_TO), new ScoreDoc[0]);
        }
        Best best = new Best(limit);
        float[] saturation = MeaningScore.saturation(collection, ScoredTerms.MOST);
        List<Weight> weights = weights();
        long found = 0;
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            found += new WindowScorer(leaf, plan, frequencies, saturation, weights).scan(best);
        }
        return new TopDocs(new TotalHits(found, TotalHits.Relation.EQUAL_TO), best.descending());
    }

    /** Of the lifts, then of all that meanings are looked for with beside their terms, then of the restrictions. */
    private List<Weight> weights() throws IOException {
        List<Weight> weights = new ArrayList<>();
        for (Query lift : plan.lifts()) {
            weights.add(weight(lift, ScoreMode.COMPLETE));
        }
        for (MeaningQuery.Choices meaning : plan.meanings()) {
            for (Query other : meaning.others()) {
                weights.add(weight(other, ScoreMode.COMPLETE));
            }
        }
        if (plan.restrictions().isPresent()) {
            weights.add(weight(plan.restrictions().get(), ScoreMode.COMPLETE_NO_SCORES));
        }
        return weights;
    }

    private Weight weight(Query query, ScoreMode mode) throws IOException {
        return searcher.createWeight(searcher.rewrite(query), mode, 1);
    }

    /** Keeps the best documents told. */
    private static final class Best implements WindowScorer.Taker {
        private final LongHeap heap;
        private final int limit;
        private float least;

        Best(int limit) {
            this.heap = new LongHeap(limit);
            this.limit = limit;
        }

        @Override
        public void take(int document, float score) {
            long key = (long) Float.floatToIntBits(score) << 32 | LOW - document;
            if (heap.size() < limit) {
                heap.push(key);
            } else if (key > heap.top()) {
                heap.updateTop(key);
            }
            least = heap.size() < limit ? 0 : score(heap.top());
        }

        @Override
        public float least() {
            return least;
        }

        private static float score(long key) {
            return Float.intBitsToFloat((int) (key >>> 32));
        }

        ScoreDoc[] descending() {
            long[] keys = new long[heap.size()];
            for (int i = 0; i < keys.length; i++) {
                keys[i] = heap.get(i + 1);
            }
            Arrays.sort(keys);
            ScoreDoc[] found = new ScoreDoc[keys.length];
            for (int i = 0; i < keys.length; i++) {
                long key = keys[keys.length - 1 - i];
                found[i] = new ScoreDoc((int) (LOW - (key & LOW)), score(key));
            }
            return found;
        }
    }
}
