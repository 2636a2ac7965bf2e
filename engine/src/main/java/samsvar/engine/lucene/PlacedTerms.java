package samsvar.engine.lucene;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Hands ready terms to Lucene. Not thread-safe. */
final class PlacedTerms extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final List<FieldTerms.Placed> terms;
    private int next;
    private int last = -1;

    /** @param terms in position order */
    PlacedTerms(List<FieldTerms.Placed> terms) {
        this.terms = terms;
    }

    @Override
    public boolean incrementToken() {
        if (next == terms.size()) {
            return false;
        }
        clearAttributes();
        FieldTerms.Placed placed = terms.get(next++);
        term.append(placed.term());
        increment.setPositionIncrement(placed.position() - last);
        last = placed.position();
        return true;
    }

    @Override
    public void reset() {
        next = 0;
        last = -1;
    }
}
