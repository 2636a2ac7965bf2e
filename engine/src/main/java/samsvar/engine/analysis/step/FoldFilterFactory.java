package samsvar.engine.analysis.step;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/** The filter "fold": removes what people leave out when they lack a keyboard, see {@link Folding}. */
public final class FoldFilterFactory extends TokenFilterFactory {
    /** SPI name. */
    public static final String NAME = "fold";

    public FoldFilterFactory(Map<String, String> args) {
        super(args);
        WordListFactory.refuseRest(args);
    }

    /** For the service loader only. */
    public FoldFilterFactory() {
        throw defaultCtorException();
    }

    @Override
    public TokenStream create(TokenStream input) {
        return new TermRewriteFilter(input, true, Folding::fold);
    }
}
