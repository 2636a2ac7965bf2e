package samsvar.engine.analysis.step;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.util.ResourceLoader;

/**
 * The filter "ukrainianLemma"; parameters {@code stems} and {@code endings}: rules for words that the dictionary does not hold
 * (inflected names of Swedish and Norwegian bodies and places), see {@link EndingStemmer}.
 */
public final class UkrainianLemmaFilterFactory extends WordListFactory {
    /** SPI name. */
    public static final String NAME = "ukrainianLemma";

    private final String stems;
    private final String endings;
    private EndingStemmer stemmer = new EndingStemmer(List.of(), List.of(), List.of());

    public UkrainianLemmaFilterFactory(Map<String, String> args) {
        super(args);
        stems = get(args, "stems", "");
        endings = get(args, "endings", "");
        refuseRest(args);
    }

    /** For the service loader only. */
    public UkrainianLemmaFilterFactory() {
        throw defaultCtorException();
    }

    @Override
    public void inform(ResourceLoader loader) throws IOException {
        stemmer = new EndingStemmer(lines(loader, stems), lines(loader, endings), List.of());
    }

    @Override
    public TokenStream create(TokenStream input) {
        return new UkrainianLemmaFilter(input, stemmer);
    }
}
