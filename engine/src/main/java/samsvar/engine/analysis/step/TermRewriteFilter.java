package samsvar.engine.analysis.step;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/** Replaces each term by another; terms marked as keywords stay as they are. */
abstract class TermRewriteFilter extends TokenFilter {
    final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);

    private final boolean keywordsToo;

    TermRewriteFilter(TokenStream input) {
        this(input, false);
    }

    /** @param keywordsToo whether keywords are rewritten as well */
    TermRewriteFilter(TokenStream input, boolean keywordsToo) {
        super(input);
        this.keywordsToo = keywordsToo;
    }

    /** The term to go on with; the same text where nothing changes. */
    abstract String rewrite(String text);

    @Override
    public final boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (keywordsToo || !keyword.isKeyword()) {
            String text = term.toString();
            String rewritten = rewrite(text);
            if (!rewritten.equals(text)) {
                term.setEmpty().append(rewritten);
            }
        }
        return true;
    }
}
