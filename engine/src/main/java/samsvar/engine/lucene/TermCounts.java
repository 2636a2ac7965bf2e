package samsvar.engine.lucene;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.document.FieldType;

/** How often does each term stand in a document? Not thread-safe. */
final class TermCounts {
    private static final int SMALL = 512;

    private IndexTerm[] terms = new IndexTerm[SMALL / 2];
    private int[] counts = new int[SMALL / 2];
    /** At the place of a term's hash, or behind it: its number and 1; 0 where there is none. Twice as long as the terms. */
    private int[] table = new int[SMALL];

    private int size;

    /** Counts a term once more. */
    void add(IndexTerm term) {
        int number = number(term);
        counts[number]++;
    }

    /** Counts what the other holds, each once. */
    void addEachOnce(TermCounts other) {
        for (int i = 0; i < other.size; i++) {
            add(other.terms[i]);
        }
    }

    private int number(IndexTerm term) {
        int mask = table.length - 1;
        int at = spread(term.hashCode()) & mask;
        while (table[at] != 0) {
            if (terms[table[at] - 1].equals(term)) {
                return table[at] - 1;
            }
            at = at + 1 & mask;
        }
        if (size == terms.length) {
            grow();
            return number(term);
        }
        terms[size] = term;
        counts[size] = 0;
        table[at] = ++size;
        return size - 1;
    }

    private static int spread(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ mixed >>> 16;
    }

    private void grow() {
        terms = Arrays.copyOf(terms, 2 * size);
        counts = Arrays.copyOf(counts, 2 * size);
        table = new int[4 * size];
        int mask = table.length - 1;
        for (int i = 0; i < size; i++) {
            int at = spread(terms[i].hashCode()) & mask;
            while (table[at] != 0) {
                at = at + 1 & mask;
            }
            table[at] = i + 1;
        }
    }

    /** Forgets everything. */
    void clear() {
        Arrays.fill(table, 0);
        size = 0;
    }

    /** A field of the terms and how often each was counted. */
    TermsField field(String name, FieldType type) {
        return TermsField.counted(name, type, Arrays.copyOf(terms, size), Arrays.copyOf(counts, size));
    }

    /** A field of the terms alone. */
    TermsField distinct(String name, FieldType type) {
        return TermsField.distinct(name, type, Arrays.copyOf(terms, size));
    }

    @Override
    public String toString() {
        return IntStream.range(0, size)
                .mapToObj(i -> terms[i] + "=" + counts[i])
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
