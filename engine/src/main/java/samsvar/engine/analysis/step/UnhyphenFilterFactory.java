package samsvar.engine.analysis.step;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/** The filter "unhyphen": writes words together that the tokenizer left joined by a hyphen, so that a-kassa is akassa. */
public final class UnhyphenFilterFactory extends TokenFilterFactory {
    /** SPI name. */
    public static final String NAME = "unhyphen";

    public UnhyphenFilterFactory(Map<String, String> args) {
        super(args);
        WordListFactory.refuseRest(args);
    }

    /** For the service loader only. */
    public UnhyphenFilterFactory() {
        throw defaultCtorException();
    }

    @Override
    public TokenStream create(TokenStream input) {
        return new TermRewriteFilter(input, false, UnhyphenFilterFactory::together);
    }

    private static String together(String text) {
        boolean date = Character.isDigit(text.charAt(0));
        return date ? text : text.replace("-", "");
    }
}
