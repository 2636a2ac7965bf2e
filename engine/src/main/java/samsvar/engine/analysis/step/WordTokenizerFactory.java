package samsvar.engine.analysis.step;

import java.util.Map;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.TokenizerFactory;
import org.apache.lucene.util.AttributeFactory;

/** The tokenizer "word"; parameter {@code shortPart} (default 3): the longest part that a hyphen binds to its neighbour. */
public final class WordTokenizerFactory extends TokenizerFactory {
    /** SPI name. */
    public static final String NAME = "word";

    private final int shortPart;

    public WordTokenizerFactory(Map<String, String> args) {
        super(args);
        shortPart = getInt(args, "shortPart", 3);
        if (!args.isEmpty()) {
            throw new IllegalArgumentException("Unknown parameters: " + args.keySet());
        }
    }

    /** For the service loader only. */
    public WordTokenizerFactory() {
        throw defaultCtorException();
    }

    @Override
    public Tokenizer create(AttributeFactory factory) {
        return new WordTokenizer(shortPart);
    }
}
