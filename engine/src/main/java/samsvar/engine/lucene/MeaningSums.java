package samsvar.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.jspecify.annotations.Nullable;

/** What one meaning is looked for with in a segment, and what the documents of a window score for it. Not thread-safe. */
final class MeaningSums {
    private final long[] held = new long[WindowScorer.SIZE / Long.SIZE];
    private final List<TermCursor> cursors = new ArrayList<>();
    private final List<ChoiceScorer> others = new ArrayList<>();
    private final ViewSums[] views;
    private float @Nullable [] best;

    MeaningSums(List<MeaningQuery.InView> views) {
        this.views = views.stream().map(view -> new ViewSums(view, held)).toArray(ViewSums[]::new);
    }

    /** @param postings of a term, at their first document */
    void add(int view, float weight, PostingsEnum postings) {
        cursors.add(new TermCursor(postings, weight, views[view]));
    }

    /** @param scorer of what is no term, at its first document */
    void add(Scorer scorer) {
        float[] kept = best == null ? new float[WindowScorer.SIZE] : best;
        best = kept;
        others.add(new ChoiceScorer(scorer, kept));
    }

    /** The first document not summed that may hold it. */
    int next() {
        int next = DocIdSetIterator.NO_MORE_DOCS;
        for (TermCursor cursor : cursors) {
            next = Math.min(next, cursor.docID());
        }
        for (ChoiceScorer other : others) {
            next = Math.min(next, other.docID());
        }
        return next;
    }

    void sum(int base, int end, AllowedDocuments only, DocAndFloatFeatureBuffer buffer) throws IOException {
        for (TermCursor cursor : cursors) {
            cursor.sum(base, end, only, buffer);
        }
        for (ChoiceScorer other : others) {
            other.most(base, end, only, held);
        }
    }

    /** Which documents of the window hold it: a bit for each of 64, from the word's first on. */
    long held(int word) {
        return held[word];
    }

    /** That of the best view and a share of the others, or of what else is looked for; 0 where it is not held. */
    float score(int at, float saturation) {
        float top = 0;
        float sum = 0;
        for (ViewSums view : views) {
            float score = view.score(at, saturation);
            sum += score;
            top = Math.max(top, score);
        }
        float score = together(top, sum);
        return best == null ? score : Math.max(score, best[at]);
    }

    /** What no document of the window scores more than, where none is saturated sooner. */
    float bound(float saturation) {
        float top = 0;
        float sum = 0;
        for (ViewSums view : views) {
            float score = view.bound(saturation);
            sum += score;
            top = Math.max(top, score);
        }
        float bound = together(top, sum);
        for (ChoiceScorer other : others) {
            bound = Math.max(bound, other.greatest());
        }
        return bound;
    }

    private static float together(float top, float sum) {
        return top + Boosts.OTHER_VIEWS * (sum - top);
    }

    /** Forgets the window. */
    void clear() {
        Arrays.fill(held, 0);
        for (ViewSums view : views) {
            view.clear();
        }
        if (best != null) {
            Arrays.fill(best, 0);
        }
        others.forEach(ChoiceScorer::clear);
    }
}
