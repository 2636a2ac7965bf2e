package samsvar.engine.lucene;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/**
 * In how many documents of one state of the index does a term occur? Remembers, because the vocabulary's labels are looked up in
 * question after question and most of them occur nowhere. Thread-safe.
 */
final class Frequencies {
    /** Terms remembered; all are forgotten when there are more. */
    private static final int REMEMBERED = 200_000;

    private final IndexReader reader;
    private final Map<Term, Integer> remembered = new ConcurrentHashMap<>();

    Frequencies(IndexReader reader) {
        this.reader = reader;
    }

    boolean isOf(IndexReader other) {
        return reader == other;
    }

    int of(Term term) throws IOException {
        Integer known = remembered.get(term);
        if (known != null) {
            return known;
        }
        if (remembered.size() > REMEMBERED) {
            remembered.clear();
        }
        int frequency = reader.docFreq(term);
        remembered.put(term, frequency);
        return frequency;
    }

    /** BM25's inverse document frequency. */
    double rarity(Term term) throws IOException {
        long documents = Math.max(1, reader.getDocCount(term.field()));
        long holding = Math.min(documents, of(term));
        return Math.log(1 + (documents - holding + 0.5) / (holding + 0.5));
    }
}
