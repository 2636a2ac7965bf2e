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
    /** Terms remembered of a field; all are forgotten when there are more. */
    private static final int REMEMBERED = 200_000;

    private final IndexReader reader;
    private final Map<String, Map<String, Integer>> remembered = new ConcurrentHashMap<>();

    Frequencies(IndexReader reader) {
        this.reader = reader;
    }

    boolean isOf(IndexReader other) {
        return reader == other;
    }

    int of(String field, String term) throws IOException {
        Map<String, Integer> inField = remembered.computeIfAbsent(field, _ -> new ConcurrentHashMap<>());
        Integer known = inField.get(term);
        if (known != null) {
            return known;
        }
        if (inField.size() > REMEMBERED) {
            inField.clear();
        }
        int frequency = reader.docFreq(new Term(field, term));
        inField.put(term, frequency);
        return frequency;
    }

    /** BM25's inverse document frequency of what so many documents hold. */
    double rarity(String field, int holding) throws IOException {
        long documents = Math.max(1, reader.getDocCount(field));
        long held = Math.min(documents, holding);
        return Math.log(1 + (documents - held + 0.5) / (held + 0.5));
    }
}
