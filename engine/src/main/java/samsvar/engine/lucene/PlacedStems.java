package samsvar.engine.lucene;

import java.util.Arrays;
import org.apache.lucene.document.FieldType;

/** The stems of a document in the order of their places. Not thread-safe. */
final class PlacedStems {
    private static final int SMALL = 128;

    private IndexTerm[] terms = new IndexTerm[SMALL];
    private int[] places = new int[SMALL];
    private int size;

    /** Adds a stem that stands there or behind what was added before. */
    void add(IndexTerm stem, int place) {
        if (size == terms.length) {
            terms = Arrays.copyOf(terms, 2 * size);
            places = Arrays.copyOf(places, 2 * size);
        }
        terms[size] = stem;
        places[size++] = place;
    }

    TermsField field(String name, FieldType type) {
        return TermsField.placed(name, type, Arrays.copyOf(terms, size), Arrays.copyOf(places, size));
    }
}
