package samsvar.engine.analysis.step;

import java.io.IOException;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/** Replaces each term by another; terms marked as keywords stay as they are, where not told otherwise. */
final class TermRewriteFilter extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
    private final boolean keywordsToo;
    private final UnaryOperator<String> rewrite;

    /**
     * @param keywordsToo whether keywords are rewritten as well
     * @param rewrite the term to go on with; the same text where nothing changes
     */
    TermRewriteFilter(TokenStream input, boolean keywordsToo, UnaryOperator<String> rewrite) {
        super(input);
        this.keywordsToo = keywordsToo;
        this.rewrite = rewrite;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (keywordsToo || !keyword.isKeyword()) {
            String text = term.toString();
            String rewritten = rewrite.apply(text);
            if (!rewritten.equals(text)) {
                term.setEmpty().append(rewritten);
            }
        }
        return true;
    }
}
