package samsvar.engine.analysis;

import java.io.Reader;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharFilterFactory;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.custom.CustomAnalyzer;

/** A declared chain whose last steps are remembered word by word ({@link WordMemory}). */
final class RememberingAnalyzer extends Analyzer {
    private final CustomAnalyzer chain;
    private final int firstRemembered;
    private final WordMemory memory = new WordMemory();

    /** @param names the names of the chain's filters in lower case */
    RememberingAnalyzer(CustomAnalyzer chain, List<String> names) {
        this.chain = chain;
        this.firstRemembered = WordMemory.firstRemembered(chain.getTokenFilterFactories(), names);
    }

    @Override
    protected Reader initReader(String field, Reader reader) {
        Reader read = reader;
        for (CharFilterFactory factory : chain.getCharFilterFactories()) {
            read = factory.create(read);
        }
        return read;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        List<TokenFilterFactory> steps = chain.getTokenFilterFactories();
        Tokenizer words = chain.getTokenizerFactory().create();
        TokenStream before = with(steps.subList(0, firstRemembered), words);
        List<TokenFilterFactory> remembered = steps.subList(firstRemembered, steps.size());
        TokenStream all =
                remembered.isEmpty() ? before : new RememberedWords(before, memory, word -> with(remembered, word));
        return new TokenStreamComponents(words, all);
    }

    private static TokenStream with(List<TokenFilterFactory> steps, TokenStream input) {
        TokenStream stream = input;
        for (TokenFilterFactory step : steps) {
            stream = step.create(stream);
        }
        return stream;
    }

    @Override
    public void close() {
        super.close();
        chain.close();
    }
}
