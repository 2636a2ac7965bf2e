package samsvar.engine.analysis.step;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.util.ResourceLoader;

/** The filter "case"; parameter {@code kept}: list of abbreviations whose capitals tell them from another word. */
public final class CaseFilterFactory extends WordListFactory {
    /** SPI name. */
    public static final String NAME = "case";

    private final String kept;
    private Set<String> words = Set.of();

    public CaseFilterFactory(Map<String, String> args) {
        super(args);
        kept = get(args, "kept", "");
        refuseRest(args);
    }

    /** For the service loader only. */
    public CaseFilterFactory() {
        throw defaultCtorException();
    }

    @Override
    public void inform(ResourceLoader loader) throws IOException {
        words = Set.copyOf(lines(loader, kept));
    }

    @Override
    public TokenStream create(TokenStream input) {
        return new CaseFilter(input, words);
    }
}
