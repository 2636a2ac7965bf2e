package samsvar.engine.analysis.step;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.util.ResourceLoader;

/**
 * The filter "endings"; parameters {@code stems}, {@code endings} (or {@code snowball}, the name of one of Lucene's stemmers),
 * {@code finals}, {@code lexicon}, {@code paradigms}: lists of rules and known words, see {@link EndingStemmer}.
 */
public final class EndingsFilterFactory extends WordListFactory {
    /** SPI name. */
    public static final String NAME = "endings";

    private final StemmerLists lists;
    private EndingStemmer stemmer = new EndingStemmer(List.of(), List.of(), List.of());

    public EndingsFilterFactory(Map<String, String> args) {
        super(args);
        lists = StemmerLists.of(args);
        refuseRest(args);
    }

    /** For the service loader only. */
    public EndingsFilterFactory() {
        throw defaultCtorException();
    }

    @Override
    public void inform(ResourceLoader loader) throws IOException {
        stemmer = lists.stemmer(loader);
    }

    @Override
    public TokenStream create(TokenStream input) {
        return new EndingsFilter(input, stemmer);
    }
}
