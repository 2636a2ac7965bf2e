package samsvar.engine.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOSupplier;
import samsvar.engine.analysis.Remembered;
import samsvar.engine.lucene.Fields.View;

/**
 * In how many documents of one state of the index does a term occur, and where do its postings begin? Remembers, because the vocabulary's
 * labels are looked up in question after question and most of them occur nowhere. Thread-safe.
 */
final class Frequencies {
    /** Terms remembered of a field, in each way. */
    private static final int REMEMBERED = 200_000;

    /** In no view. */
    static final int[] NOWHERE = new int[View.ALL.size()];

    private final IndexReader reader;
    private final Map<String, Remembered<String, int[]>> inViews = new ConcurrentHashMap<>();
    private final Map<String, Remembered<String, TermStates>> states = new ConcurrentHashMap<>();

    Frequencies(IndexReader reader) {
        this.reader = reader;
    }

    boolean isOf(IndexReader other) {
        return reader == other;
    }

    /** How many documents hold the term in each view, by the view's ordinal; not to be changed. {@link #NOWHERE} where none does. */
    int[] inViews(String field, String term) throws IOException {
        Remembered<String, int[]> inField = inViews.computeIfAbsent(field, _ -> new Remembered<>(REMEMBERED));
        int[] known = inField.get(term);
        if (known == null) {
            known = counted(field, term);
            inField.put(term, known);
        }
        return known;
    }

    private int[] counted(String field, String term) throws IOException {
        int[] documents = new int[NOWHERE.length];
        for (View view : View.ALL) {
            documents[view.ordinal()] = known(field, view.of(term)).docFreq();
        }
        return Arrays.equals(documents, NOWHERE) ? NOWHERE : documents;
    }

    /** Puts the terms of a segment's field at the term; false where the segment has none such. */
    boolean find(TermsEnum terms, LeafReaderContext leaf, String field, String term) throws IOException {
        IOSupplier<TermState> state = known(field, term).get(leaf);
        TermState found = state == null ? null : state.get();
        if (found == null) {
            return false;
        }
        terms.seekExact(new BytesRef(term), found);
        return true;
    }

    private TermStates known(String field, String term) throws IOException {
        Remembered<String, TermStates> inField = states.computeIfAbsent(field, _ -> new Remembered<>(REMEMBERED));
        TermStates known = inField.get(term);
        if (known == null) {
            known = TermStates.build(new IndexSearcher(reader), new Term(field, term), true);
            if (known.docFreq() > 0) {
                inField.put(term, known);
            }
        }
        return known;
    }

    /** BM25's inverse document frequency of what so many documents hold. */
    double rarity(String field, int holding) throws IOException {
        long documents = Math.max(1, reader.getDocCount(field));
        long held = Math.min(documents, holding);
        return Math.log(1 + (documents - held + 0.5) / (held + 0.5));
    }
}
