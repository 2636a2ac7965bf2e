package samsvar.engine.lucene;

import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Which documents of a segment may be found? Thread-safe while nobody changes the set it was made with. */
final class AllowedDocuments {
    /** All of them. */
    static final AllowedDocuments ALL = new AllowedDocuments(null);

    /** Where so few documents of a window are wanted, each is looked up; else the window is read as a whole. */
    private static final int FEW = 64;

    private final @Nullable FixedBitSet documents;

    AllowedDocuments(@Nullable FixedBitSet documents) {
        this.documents = documents;
    }

    boolean holds(int document) {
        return documents == null || documents.get(document);
    }

    /** The documents to look up one by one; {@link #ALL} where the window is read as a whole. */
    AllowedDocuments in(int base, int end) {
        return documents != null && documents.cardinality(base, Math.min(end, documents.length())) <= FEW ? this : ALL;
    }

    /** The first from here on; Lucene's "no more" where there is none before the end. */
    int first(int from, int end) {
        if (documents == null) {
            return from < end ? from : DocIdSetIterator.NO_MORE_DOCS;
        }
        int limit = Math.min(end, documents.length());
        return from < limit ? documents.nextSetBit(from, limit) : DocIdSetIterator.NO_MORE_DOCS;
    }
}
