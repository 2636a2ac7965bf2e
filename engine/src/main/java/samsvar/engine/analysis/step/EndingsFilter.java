package samsvar.engine.analysis.step;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Replaces words by their stems, several at one position where several are possible. */
final class EndingsFilter extends TokenFilter {
    /** Words remembered; all are forgotten when there are more. A text says the same few words again and again. */
    private static final int REMEMBERED = 10_000;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final CharArrayMap<List<String>> remembered = new CharArrayMap<>(1024, false);
    private final EndingStemmer stemmer;
    private List<String> stems = List.of();
    private int next;

    EndingsFilter(TokenStream input, EndingStemmer stemmer) {
        super(input);
        this.stemmer = stemmer;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (next < stems.size()) {
            term.setEmpty().append(stems.get(next++));
            increment.setPositionIncrement(0);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        if (!keyword.isKeyword()) {
            stems = stems();
            next = 1;
            term.setEmpty().append(stems.getFirst());
        }
        return true;
    }

    private List<String> stems() {
        List<String> known = remembered.get(term.buffer(), 0, term.length());
        if (known != null) {
            return known;
        }
        if (remembered.size() >= REMEMBERED) {
            remembered.clear();
        }
        String word = term.toString();
        List<String> found = stemmer.stems(word);
        remembered.put(word, found);
        return found;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        stems = List.of();
        next = 0;
    }
}
