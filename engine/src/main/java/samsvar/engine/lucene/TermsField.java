package samsvar.engine.lucene;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The terms of a document, ready to be written: Lucene neither analyses nor encodes anything. */
final class TermsField extends Field {
    private final IndexTerm[] terms;
    private final int @Nullable [] frequencies;
    private final int @Nullable [] places;

    private TermsField(
            String name, FieldType type, IndexTerm[] terms, int @Nullable [] frequencies, int @Nullable [] places) {
        super(name, type);
        this.terms = terms;
        this.frequencies = frequencies;
        this.places = places;
    }

    /** A field that tells which terms stand in the document. */
    static TermsField distinct(String name, FieldType type, IndexTerm[] terms) {
        return new TermsField(name, type, terms, null, null);
    }

    /** A field that tells how often each term stands in the document; the length is the sum. */
    static TermsField counted(String name, FieldType type, IndexTerm[] terms, int[] frequencies) {
        return new TermsField(name, type, terms, frequencies, null);
    }

    /** A field that tells where each term stands; a term that stands in several places is there several times, in their order. */
    static TermsField placed(String name, FieldType type, IndexTerm[] terms, int[] places) {
        return new TermsField(name, type, terms, null, places);
    }

    @Override
    public TokenStream tokenStream(Analyzer analyzer, @Nullable TokenStream before) {
        Stream stream = before instanceof Stream known ? known : new Stream();
        stream.field = this;
        return stream;
    }

    /** Lucene has one for each field and hands it from document to document. */
    private static final class Stream extends TokenStream {
        private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
        private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
        private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
        private final BytesRef bytes = new BytesRef();
        private @Nullable TermsField field;
        private int next;

        @Override
        public boolean incrementToken() {
            TermsField from = field;
            if (from == null || next == from.terms.length) {
                return false;
            }
            from.terms[next].pointTo(bytes);
            term.setBytesRef(bytes);
            if (from.frequencies != null) {
                frequency.setTermFrequency(from.frequencies[next]);
            }
            if (from.places != null) {
                step.setPositionIncrement(from.places[next] - (next == 0 ? -1 : from.places[next - 1]));
            }
            next++;
            return true;
        }

        @Override
        public void reset() {
            clearAttributes();
            next = 0;
        }

        @Override
        public void close() {
            field = null;
        }
    }
}
