package samsvar.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
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
    static final int SIZE = 2048;

    /** Sums of floats differ by their order. */
    private static final float ROUNDING = 1.0001f;

    private final LeafReaderContext leaf;
    private final boolean all;
    private final float[] saturation;
    private final List<MeaningSums> meanings = new ArrayList<>();
    private final List<ChoiceScorer> lifts = new ArrayList<>();
    private final AllowedDocuments wanted;
    private final @Nullable Bits live;
    private final @Nullable NumericDocValues norms;
    private final DocAndFloatFeatureBuffer buffer = new DocAndFloatFeatureBuffer();
    /** What each meaning can score at most in the window. */
    private final float[] bounds;
    /** Which of the 64 documents looked at hold each meaning. */
    private final long[] words;

    private final float[] lifted = new float[SIZE];

    /** Takes documents, numbered in the whole index, with their scores. */
    interface Taker {
        void take(int document, float score);

        /** Documents that score no more need not be told. */
        float least();
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
            MeaningSums meaning = new MeaningSums(choices.views());
            for (int view = 0; view < choices.views().size(); view++) {
                for (Map.Entry<String, Float> term :
                        choices.views().get(view).terms().weights().entrySet()) {
                    Optional<PostingsEnum> postings =
                            postings(terms.orElseThrow(), frequencies, plan.field(), term.getKey());
                    if (postings.isPresent()) {
                        meaning.add(view, ScoredTerms.share(term.getValue()), postings.get());
                    }
                }
            }
            for (int i = 0; i < choices.others().size(); i++) {
                scorer(next.next()).ifPresent(meaning::add);
            }
            meanings.add(meaning);
        }
        this.bounds = new float[meanings.size()];
        this.words = new long[meanings.size()];
        this.wanted = next.hasNext() ? new AllowedDocuments(documents(next.next())) : AllowedDocuments.ALL;
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

    /** Tells of the documents that hold what is wanted and score more than the taker's least; returns how many hold it. */
    long scan(Taker taker) throws IOException {
        long found = 0;
        int end = 0;
        for (int base = next(end); base != DocIdSetIterator.NO_MORE_DOCS; base = next(end)) {
            end = (int) Math.min((long) base + SIZE, Integer.MAX_VALUE - 1);
            AllowedDocuments only = wanted.in(base, end);
            for (int i = 0; i < bounds.length; i++) {
                meanings.get(i).sum(base, end, only, buffer);
                bounds[i] = meanings.get(i).bound(saturation[0]) * ROUNDING;
            }
            for (ChoiceScorer lift : lifts) {
                lift.most(base, end, only, null);
            }
            found += take(base, taker);
            meanings.forEach(MeaningSums::clear);
        }
        return found;
    }

    /** The first document not looked at that may be found. */
    private int next(int from) {
        int held = DocIdSetIterator.NO_MORE_DOCS;
        for (MeaningSums meaning : meanings) {
            held = Math.min(held, meaning.next());
        }
        return held == DocIdSetIterator.NO_MORE_DOCS ? held : wanted.first(Math.max(from, held), Integer.MAX_VALUE);
    }

    private long take(int base, Taker taker) throws IOException {
        long found = 0;
        boolean[] needed = needed(taker.least());
        for (int word = 0; word < SIZE / Long.SIZE; word++) {
            long bits = allowed(base + word * Long.SIZE, holding(word));
            found += Long.bitCount(bits);
            for (bits &= holdingNeeded(needed); bits != 0; bits &= bits - 1) {
                int bit = Long.numberOfTrailingZeros(bits);
                int at = word * Long.SIZE + bit;
                if (lifted[at] + bound(bit) > taker.least()) {
                    taker.take(leaf.docBase + base + at, score(base + at, at));
                }
            }
        }
        if (!lifts.isEmpty()) {
            Arrays.fill(lifted, 0);
            lifts.forEach(ChoiceScorer::clear);
        }
        return found;
    }

    /** Which meanings are held by every document of the window that scores more than this: the others are too little together. */
    private boolean[] needed(float least) {
        boolean[] needed = new boolean[bounds.length];
        Arrays.fill(needed, true);
        float left = least;
        for (ChoiceScorer lift : lifts) {
            left -= lift.greatest();
        }
        for (int i = lowest(needed); i >= 0 && bounds[i] <= left; i = lowest(needed)) {
            needed[i] = false;
            left -= bounds[i];
        }
        return needed;
    }

    /** The one of them that can score least; -1 where there is none. */
    private int lowest(boolean[] of) {
        int lowest = -1;
        for (int i = 0; i < of.length; i++) {
            if (of[i] && (lowest < 0 || bounds[i] < bounds[lowest])) {
                lowest = i;
            }
        }
        return lowest;
    }

    /** Which of 64 documents hold any meaning, or all of them. */
    private long holding(int word) {
        long any = 0;
        long every = -1;
        for (int i = 0; i < words.length; i++) {
            words[i] = meanings.get(i).held(word);
            any |= words[i];
            every &= words[i];
        }
        return all ? every : any;
    }

    /** Which of the 64 documents looked at hold any of these meanings. */
    private long holdingNeeded(boolean[] needed) {
        long any = 0;
        for (int i = 0; i < words.length; i++) {
            any |= needed[i] ? words[i] : 0;
        }
        return any;
    }

    /** Those of 64 documents that may be found. */
    private long allowed(int first, long documents) {
        long allowed = documents;
        for (long bits = wanted == AllowedDocuments.ALL && live == null ? 0 : documents; bits != 0; bits &= bits - 1) {
            int document = first + Long.numberOfTrailingZeros(bits);
            if (live != null && !live.get(document) || !wanted.holds(document)) {
                allowed ^= bits & -bits;
            }
        }
        return allowed;
    }

    /** What the meanings that one of the 64 documents holds can score at most in this window. */
    private float bound(int bit) {
        float bound = 0;
        for (int i = 0; i < words.length; i++) {
            if ((words[i] >>> bit & 1) != 0) {
                bound += bounds[i];
            }
        }
        return bound;
    }

    private float score(int document, int at) throws IOException {
        int norm = norms != null && norms.advanceExact(document) ? (int) norms.longValue() & 0xFF : 0;
        float score = 0;
        for (int i = 0; i < words.length; i++) {
            if ((words[i] >>> at & 1) != 0) {
                score += meanings.get(i).score(at, saturation[norm]);
            }
        }
        return score + lifted[at];
    }
}
