package samsvar.engine.analysis.step;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.util.ResourceLoader;

/** The filter "endings"; parameters {@code stems}, {@code endings}, {@code finals}: lists of rules, see {@link EndingStemmer}. */
public final class EndingsFilterFactory extends WordListFactory {
    /** SPI name. */
    public static final String NAME = "endings";

    private final String stems;
    private final String endings;
    private final String finals;
    private EndingStemmer stemmer = new EndingStemmer(List.of(), List.of(), List.of());

    public EndingsFilterFactory(Map<String, String> args) {
        super(args);
        stems = get(args, "stems", "");
        endings = require(args, "endings");
        finals = get(args, "finals", "");
        refuseRest(args);
    }

    /** For the service loader only. */
    public EndingsFilterFactory() {
        throw defaultCtorException();
    }

    @Override
    public void inform(ResourceLoader loader) throws IOException {
        stemmer = new EndingStemmer(lines(loader, stems), lines(loader, endings), lines(loader, finals));
    }

    @Override
    public TokenStream create(TokenStream input) {
        return new TermRewriteFilter(input) {
            @Override
            String rewrite(String text) {
                return stemmer.stem(text);
            }
        };
    }
}
