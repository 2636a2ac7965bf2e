package samsvar.engine.lucene;

import java.io.IOException;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;

/** Sums the weighted frequencies of one term over a window of documents. Not thread-safe. */
final class TermCursor {
    private final PostingsEnum postings;
    private final float weight;
    private final ViewSums sums;

    /** @param postings at its first document */
    TermCursor(PostingsEnum postings, float weight, ViewSums sums) {
        this.postings = postings;
        this.weight = weight;
        this.sums = sums;
    }

    /** The first document not summed. */
    int docID() {
        return postings.docID();
    }

    /** @param buffer for what is read at once; what it holds does not matter */
    void sum(int base, int end, AllowedDocuments only, DocAndFloatFeatureBuffer buffer) throws IOException {
        if (only == AllowedDocuments.ALL) {
            sumAll(base, end, buffer);
        } else {
            sumOf(base, end, only);
        }
    }

    private void sumAll(int base, int end, DocAndFloatFeatureBuffer buffer) throws IOException {
        if (postings.docID() < base) {
            postings.advance(base);
        }
        while (postings.docID() < end) {
            postings.nextPostings(end, buffer);
            if (buffer.size == 0) {
                return;
            }
            sums.add(base, buffer, weight);
        }
    }

    private void sumOf(int base, int end, AllowedDocuments only) throws IOException {
        int document = only.first(Math.max(base, postings.docID()), end);
        while (document < end) {
            if (postings.docID() < document) {
                postings.advance(document);
            }
            if (postings.docID() == document) {
                sums.add(document - base, weight * postings.freq());
            }
            document = only.first(Math.max(document + 1, postings.docID()), end);
        }
    }
}
