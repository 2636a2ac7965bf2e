package samsvar.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Scores the documents of one segment window by window; see {@link WindowedSearch}. Not thread-safe. */
final class WindowScorer {
    /** Documents of a window: the sums of five meanings fit into a processor's nearest memory. */
    private static final int SIZE = 2048;

    private final LeafReaderContext leaf;
    private final boolean all;
    private final float[] saturation;
    private final List<Meaning> meanings = new ArrayList<>();
    private final List<ChoiceScorer> lifts = new ArrayList<>();
    private final Wanted wanted;
    private final @Nullable Bits live;
    private final @Nullable NumericDocValues norms;
    private final DocAndFloatFeatureBuffer buffer = new DocAndFloatFeatureBuffer();
    private final long[] touched = new long[SIZE / Long.SIZE];
    private final float[] lifted = new float[SIZE];

    /** Takes a document, numbered in the whole index, with its score. */
    interface Taker {
        void take(int document, float score);
    }

    /** @param weights see {@link WindowedSearch#weights} */
    WindowScorer(
            LeafReaderContext leaf,
            WindowedSearch.Plan plan,
            Frequencies frequencies,
            float[] saturation,
            List<Weight> weights)
            throws IOException {
        LeafReader reader = leaf.reader();
        this.leaf = leaf;
        this.all = plan.all();
        this.saturation = saturation;
        this.live = reader.getLiveDocs();
        this.norms = reader.getNormValues(plan.field());
        Iterator<Weight> next = weights.iterator();
        for (int i = 0; i < plan.lifts().size(); i++) {
            scorer(next.next()).ifPresent(scorer -> lifts.add(new ChoiceScorer(scorer, lifted)));
        }
        Optional<TermsEnum> terms =
                Optional.ofNullable(Terms.getTerms(reader, plan.field()).iterator());
        for (MeaningQuery.Choices choices : plan.meanings()) {
            Meaning meaning = new Meaning(choices.views());
            for (int view = 0; view < choices.views().size(); view++) {
                for (Map.Entry<String, Float> term :
                        choices.views().get(view).terms().weights().entrySet()) {
                    postings(terms.orElseThrow(), frequencies, plan.field(), term.getKey())
                            .ifPresent(cursor(meaning, view, ScoredTerms.share(term.getValue())));
                }
            }
            for (int i = 0; i < choices.others().size(); i++) {
                scorer(next.next()).ifPresent(scorer -> meaning.others.add(new ChoiceScorer(scorer, meaning.other())));
            }
            meanings.add(meaning);
        }
        this.wanted = next.hasNext() ? new Wanted(documents(next.next())) : Wanted.ALL;
    }

    private java.util.function.Consumer<PostingsEnum> cursor(Meaning meaning, int view, float weight) {
        return postings -> meaning.cursors.add(new Cursor(postings, weight, meaning.sums[view]));
    }

    private Optional<PostingsEnum> postings(TermsEnum terms, Frequencies frequencies, String field, String term)
            throws IOException {
        if (!frequencies.find(terms, leaf, field, term)) {
            return Optional.empty();
        }
        PostingsEnum postings = terms.postings(null, PostingsEnum.FREQS);
        return postings.nextDoc() == DocIdSetIterator.NO_MORE_DOCS ? Optional.empty() : Optional.of(postings);
    }

    private Optional<Scorer> scorer(Weight weight) throws IOException {
        Scorer scorer = weight.scorer(leaf);
        return scorer == null || scorer.iterator().nextDoc() == DocIdSetIterator.NO_MORE_DOCS
                ? Optional.empty()
                : Optional.of(scorer);
    }

    private FixedBitSet documents(Weight weight) throws IOException {
        FixedBitSet documents = new FixedBitSet(leaf.reader().maxDoc());
        Scorer scorer = weight.scorer(leaf);
        if (scorer != null) {
            documents.or(scorer.iterator());
        }
        return documents;
    }

    /** Tells of all documents that hold what is wanted; returns how many. */
    long scan(Taker taker) throws IOException {
        long found = 0;
        int end = 0;
        for (int base = next(end); base != DocIdSetIterator.NO_MORE_DOCS; base = next(end)) {
            end = (int) Math.min((long) base + SIZE, Integer.MAX_VALUE - 1);
            Wanted only = wanted.in(base, end);
            for (Meaning meaning : meanings) {
                for (Cursor cursor : meaning.cursors) {
                    cursor.sum(base, end, only);
                }
                for (ChoiceScorer other : meaning.others) {
                    other.most(base, end, only, touched);
                }
            }
            for (ChoiceScorer lift : lifts) {
                lift.most(base, end, only, null);
            }
            found += take(base, taker);
        }
        return found;
    }

    /** The first document not looked at that may be found. */
    private int next(int from) {
        int held = nextHeld();
        return held == DocIdSetIterator.NO_MORE_DOCS ? held : wanted.first(Math.max(from, held), Integer.MAX_VALUE);
    }

    private int nextHeld() {
        int next = DocIdSetIterator.NO_MORE_DOCS;
        for (Meaning meaning : meanings) {
            for (Cursor cursor : meaning.cursors) {
                next = Math.min(next, cursor.postings.docID());
            }
            for (ChoiceScorer other : meaning.others) {
                next = Math.min(next, other.docID());
            }
        }
        return next;
    }

    private long take(int base, Taker taker) throws IOException {
        long found = 0;
        for (int word = 0; word < touched.length; word++) {
            for (long bits = touched[word]; bits != 0; bits &= bits - 1) {
                int at = word * Long.SIZE + Long.numberOfTrailingZeros(bits);
                int document = base + at;
                float score = score(document, at);
                if (score > 0 && allowed(document)) {
                    taker.take(leaf.docBase + document, score);
                    found++;
                }
            }
            touched[word] = 0;
        }
        if (!lifts.isEmpty()) {
            java.util.Arrays.fill(lifted, 0);
        }
        return found;
    }

    private boolean allowed(int document) {
        return (live == null || live.get(document)) && wanted.holds(document);
    }

    /** The document's score; 0 where it does not hold what it must. Its sums are 0 again. */
    private float score(int document, int at) throws IOException {
        int norm = norms != null && norms.advanceExact(document) ? (int) norms.longValue() & 0xFF : 0;
        float saturated = saturation[norm];
        float score = 0;
        int held = 0;
        for (Meaning meaning : meanings) {
            float one = meaning.score(at, saturated);
            if (one > 0) {
                score += one;
                held++;
            }
        }
        return held == 0 || all && held < meanings.size() ? 0 : score + lifted[at];
    }

    /** What one meaning is looked for with in this segment. */
    private static final class Meaning {
        private final List<Cursor> cursors = new ArrayList<>();
        private final List<ChoiceScorer> others = new ArrayList<>();
        private final float[][] sums;
        private final float[] most;
        private final float[] held;
        private float @Nullable [] best;

        Meaning(List<MeaningQuery.InView> views) {
            sums = new float[views.size()][SIZE];
            most = new float[views.size()];
            held = new float[views.size()];
            for (int view = 0; view < sums.length; view++) {
                MeaningQuery.InView inView = views.get(view);
                most[view] = inView.boost() * (float) inView.terms().rarity();
                held[view] = inView.boost() * inView.terms().held();
            }
        }

        /** Where the best score of what is not a term is kept. */
        float[] other() {
            float[] kept = best == null ? new float[SIZE] : best;
            best = kept;
            return kept;
        }

        /** Of the best view and a share of the others, or of what else is looked for; 0 where it is not held. */
        float score(int at, float saturated) {
            float top = 0;
            float sum = 0;
            for (int view = 0; view < sums.length; view++) {
                float frequency = sums[view][at];
                if (frequency > 0) {
                    sums[view][at] = 0;
                    float score = MeaningScore.of(most[view], held[view], frequency * saturated);
                    sum += score;
                    top = Math.max(top, score);
                }
            }
            float score = top + Boosts.OTHER_VIEWS * (sum - top);
            if (best != null) {
                score = Math.max(score, best[at]);
                best[at] = 0;
            }
            return score;
        }
    }

    /** The documents of one term. */
    private final class Cursor {
        private final PostingsEnum postings;
        private final float weight;
        private final float[] sums;

        Cursor(PostingsEnum postings, float weight, float[] sums) {
            this.postings = postings;
            this.weight = weight;
            this.sums = sums;
        }

        void sum(int base, int end, Wanted only) throws IOException {
            if (only != Wanted.ALL) {
                sumOf(base, end, only);
                return;
            }
            if (postings.docID() < base) {
                postings.advance(base);
            }
            while (postings.docID() < end) {
                postings.nextPostings(end, buffer);
                if (buffer.size == 0) {
                    return;
                }
                for (int i = 0; i < buffer.size; i++) {
                    add(buffer.docs[i] - base, buffer.features[i]);
                }
            }
        }

        private void sumOf(int base, int end, Wanted only) throws IOException {
            int document = only.first(Math.max(base, postings.docID()), end);
            while (document < end) {
                if (postings.docID() < document) {
                    postings.advance(document);
                }
                if (postings.docID() == document) {
                    add(document - base, postings.freq());
                }
                document = only.first(Math.max(document + 1, postings.docID()), end);
            }
        }

        private void add(int at, float frequency) {
            sums[at] += weight * frequency;
            touched[at >>> 6] |= 1L << at;
        }
    }
}
