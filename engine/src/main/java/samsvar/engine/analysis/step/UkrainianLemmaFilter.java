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

/** Replaces Ukrainian words by their dictionary forms, several at one position where several are possible; other words lose endings. */
final class UkrainianLemmaFilter extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final Deque<String> pending = new ArrayDeque<>();
    private final UkrainianLemmas lemmas = new UkrainianLemmas();
    private final EndingStemmer unknownWords;

    UkrainianLemmaFilter(TokenStream input, EndingStemmer unknownWords) {
        super(input);
        this.unknownWords = unknownWords;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!pending.isEmpty()) {
            term.setEmpty().append(pending.removeFirst());
            increment.setPositionIncrement(0);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        String word = term.toString().replace('ґ', 'г');
        term.setEmpty().append(word);
        if (!keyword.isKeyword() && word.length() > 1 && isCyrillic(word.charAt(0))) {
            List<String> found = lemmas.of(word);
            pending.addAll(found.isEmpty() ? List.of(unknownWords.stem(word)) : found);
            term.setEmpty().append(pending.removeFirst());
        }
        return true;
    }

    private static boolean isCyrillic(char c) {
        return c >= '\u0400' && c <= '\u04FF';
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        pending.clear();
    }
}
