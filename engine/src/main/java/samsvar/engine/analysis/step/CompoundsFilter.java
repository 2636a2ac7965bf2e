package samsvar.engine.analysis.step;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Replaces compounds by their parts, each at a position of its own with the offsets of the whole; a hyphen always parts. */
final class CompoundsFilter extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final Deque<String> pending = new ArrayDeque<>();
    private final CompoundSplitter splitter;

    CompoundsFilter(TokenStream input, CompoundSplitter splitter) {
        super(input);
        this.splitter = splitter;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!pending.isEmpty()) {
            term.setEmpty().append(pending.removeFirst());
            increment.setPositionIncrement(1);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        String text = term.toString();
        if (!keyword.isKeyword() && !Character.isDigit(text.charAt(0))) {
            for (String piece : pieces(text)) {
                List<String> parts = splitter.split(piece);
                pending.addAll(parts.isEmpty() ? List.of(piece) : parts);
            }
            term.setEmpty().append(pending.removeFirst());
        }
        return true;
    }

    /** The word cut at hyphens, unless a piece of one letter would be left ("d-nummer"). */
    private static List<String> pieces(String word) {
        List<String> pieces = List.of(word.split("-"));
        return pieces.stream().allMatch(piece -> piece.length() > 1) ? pieces : List.of(word);
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        pending.clear();
    }
}
