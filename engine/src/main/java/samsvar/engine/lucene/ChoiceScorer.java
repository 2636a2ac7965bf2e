package samsvar.engine.lucene;

import java.io.IOException;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.jspecify.annotations.Nullable;

/** What a window's documents score for what is looked for otherwise than by single terms. Not thread-safe. */
final class ChoiceScorer {
    private final Scorer scorer;
    private final DocIdSetIterator documents;
    private final float[] best;
    private float greatest;

    /** @param best where the best score of each document is kept */
    ChoiceScorer(Scorer scorer, float[] best) {
        this.scorer = scorer;
        this.documents = scorer.iterator();
        this.best = best;
    }

    int docID() {
        return documents.docID();
    }

    /**
     * Looks at the documents from base to end.
     *
     * @param touched tells which documents have a score; nothing where only those count that another tells of
     */
    void most(int base, int end, AllowedDocuments only, long @Nullable [] touched) throws IOException {
        for (int document = next(base, end, only); document < end; document = next(document + 1, end, only)) {
            int at = document - base;
            float score = scorer.score();
            greatest = Math.max(greatest, score);
            best[at] = Math.max(best[at], score);
            if (touched != null) {
                touched[at >>> 6] |= 1L << at;
            }
        }
    }

    /** The best score since the last {@link #clear}. */
    float greatest() {
        return greatest;
    }

    void clear() {
        greatest = 0;
    }

    /** Goes to the first document from here on that is wanted. */
    private int next(int from, int end, AllowedDocuments only) throws IOException {
        int wanted = only.first(from, end);
        while (wanted < end) {
            int document = advanced(wanted);
            wanted = only.first(document, end);
            if (wanted == document) {
                return document;
            }
        }
        return DocIdSetIterator.NO_MORE_DOCS;
    }

    private int advanced(int to) throws IOException {
        if (documents.docID() >= to) {
            return documents.docID();
        }
        return documents.docID() == to - 1 ? documents.nextDoc() : documents.advance(to);
    }
}
