package samsvar.engine.analysis.step;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.TokenizerFactory;
import org.apache.lucene.util.AttributeFactory;
import org.apache.lucene.util.ResourceLoader;
import org.apache.lucene.util.ResourceLoaderAware;

/**
 * The tokenizer "word"; parameter {@code shortPart} (default 3): the longest part that a hyphen binds to its neighbour;
 * {@code months}: list of the months' names, so that a date is one term however it is written.
 */
public final class WordTokenizerFactory extends TokenizerFactory implements ResourceLoaderAware {
    /** SPI name. */
    public static final String NAME = "word";

    /** The parameter that names the months: dates are then said once more, in the place of their first word. */
    public static final String MONTHS = "months";

    private final int shortPart;
    private final String months;
    private MonthDates dates = new MonthDates(List.of());

    public WordTokenizerFactory(Map<String, String> args) {
        super(args);
        shortPart = getInt(args, "shortPart", 3);
        months = get(args, MONTHS, "");
        WordListFactory.refuseRest(args);
    }

    /** For the service loader only. */
    public WordTokenizerFactory() {
        throw defaultCtorException();
    }

    @Override
    public void inform(ResourceLoader loader) throws IOException {
        dates = new MonthDates(WordListFactory.lines(loader, months));
    }

    @Override
    public Tokenizer create(AttributeFactory factory) {
        return new WordTokenizer(shortPart, dates);
    }
}
