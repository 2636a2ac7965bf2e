package samsvar.engine.analysis.step;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.util.ResourceLoader;

/**
 * The filter "compounds", run only for the terms of kind PARTS; parameters {@code parts} (known words), {@code never} (words that are
 * no part), {@code links} (linking letters with blanks between them, default "s") and the lists of the filter "endings".
 */
public final class CompoundsFilterFactory extends WordListFactory {
    /** SPI name. */
    public static final String NAME = "compounds";

    private final String parts;
    private final String never;
    private final List<String> links;
    private final StemmerLists lists;
    private CompoundSplitter splitter =
            new CompoundSplitter(List.of(), List.of(), List.of(), new EndingStemmer(List.of(), List.of(), List.of()));

    public CompoundsFilterFactory(Map<String, String> args) {
        super(args);
        parts = get(args, "parts", "");
        never = get(args, "never", "");
        links = List.of(get(args, "links", "s").split(" "));
        lists = StemmerLists.of(args);
        refuseRest(args);
    }

    /** For the service loader only. */
    public CompoundsFilterFactory() {
        throw defaultCtorException();
    }

    @Override
    public void inform(ResourceLoader loader) throws IOException {
        EndingStemmer stemmer = lists.stemmer(loader);
        splitter = new CompoundSplitter(lines(loader, parts), lines(loader, never), links, stemmer);
    }

    @Override
    public TokenStream create(TokenStream input) {
        return new CompoundsFilter(input, splitter);
    }
}
