package samsvar.engine.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** The last steps of a chain, run for words not seen before only. A word that leaves nothing leaves its place empty. */
final class RememberedWords extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final WordMemory memory;
    private final OneWord word = new OneWord();
    private final TokenStream steps;
    private List<WordMemory.Piece> pieces = List.of();
    private int next;
    /** Places left empty since the last term. */
    private int empty;

    /** @param steps adds the remembered steps to a stream */
    RememberedWords(TokenStream input, WordMemory memory, UnaryOperator<TokenStream> steps) {
        super(input);
        this.memory = memory;
        this.steps = steps.apply(word);
    }

    @Override
    public boolean incrementToken() throws IOException {
        while (next == pieces.size()) {
            if (!input.incrementToken()) {
                return false;
            }
            String text = term.toString();
            List<WordMemory.Piece> known = memory.of(text);
            if (known == null) {
                known = read(text);
                memory.remember(text, known);
            }
            pieces = known;
            next = 0;
            empty += pieces.isEmpty() ? increment.getPositionIncrement() : 0;
            first = pieces.isEmpty() ? 0 : increment.getPositionIncrement();
        }
        WordMemory.Piece piece = pieces.get(next);
        term.setEmpty().append(piece.term());
        increment.setPositionIncrement(next == 0 ? empty + first + piece.skipped() - 1 : piece.skipped());
        empty = 0;
        next++;
        return true;
    }

    /** Places between the word now read and the one before it. */
    private int first = 1;

    private List<WordMemory.Piece> read(String text) throws IOException {
        List<WordMemory.Piece> read = new ArrayList<>();
        word.text = text;
        CharTermAttribute part = steps.addAttribute(CharTermAttribute.class);
        PositionIncrementAttribute skipped = steps.addAttribute(PositionIncrementAttribute.class);
        steps.reset();
        while (steps.incrementToken()) {
            read.add(new WordMemory.Piece(part.toString(), skipped.getPositionIncrement()));
        }
        steps.end();
        steps.close();
        return List.copyOf(read);
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        pieces = List.of();
        next = 0;
        empty = 0;
    }

    /** A stream of the one word that is asked for. */
    private static final class OneWord extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private String text = "";
        private boolean done;

        @Override
        public boolean incrementToken() {
            if (done) {
                return false;
            }
            clearAttributes();
            term.append(text);
            done = true;
            return true;
        }

        @Override
        public void reset() {
            done = false;
        }
    }
}
