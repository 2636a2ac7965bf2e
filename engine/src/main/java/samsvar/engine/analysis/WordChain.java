package samsvar.engine.analysis;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharFilterFactory;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * A declared chain in two halves: the one that cuts a text into words, and the last steps, which look at one word at a time. Thread-safe.
 */
final class WordChain implements AutoCloseable {
    /** Steps that look at one word at a time, in lower case. */
    private static final Set<String> WORD_BY_WORD = Set.of(
            "case",
            "compounds",
            "endings",
            "englishpossessive",
            "fold",
            "keywordmarker",
            "lookalikes",
            "lowercase",
            "patternreplace",
            "porterstem",
            "snowballporter",
            "stop",
            "ukrainianlemma",
            "unhyphen");

    private final CustomAnalyzer chain;
    private final Analyzer cutting;
    private final Analyzer steps;
    private final boolean alone;

    /** @param names the names of the chain's filters in lower case */
    WordChain(CustomAnalyzer chain, List<String> names) {
        this.chain = chain;
        List<TokenFilterFactory> filters = chain.getTokenFilterFactories();
        int first = firstWordByWord(names);
        this.alone = first == 0;
        this.cutting = new Cutting(chain, filters.subList(0, first));
        this.steps = new Steps(filters.subList(first, filters.size()));
    }

    /** Whether no filter looks at more than one word at a time. */
    boolean cutsByTokenizerAlone() {
        return alone;
    }

    private static int firstWordByWord(List<String> names) {
        int first = names.size();
        while (first > 0 && WORD_BY_WORD.contains(names.get(first - 1))) {
            first--;
        }
        return first;
    }

    /** A word that a text was cut into. */
    record Cut(String word, int start, int end, int step) {}

    /** The words of the text in order. Offsets are those of the text as given. */
    List<Cut> cut(String text) {
        List<Cut> words = new ArrayList<>();
        try (TokenStream stream = cutting.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(new Cut(
                        term.toString(), offset.startOffset(), offset.endOffset(), increment.getPositionIncrement()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("analysing a text in memory", e);
        }
        return words;
    }

    /** What the last steps make of one word. */
    List<Word.Piece> pieces(String word) {
        List<Word.Piece> pieces = new ArrayList<>();
        try (TokenStream stream = steps.tokenStream("", word)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute skipped = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                pieces.add(new Word.Piece(term.toString(), skipped.getPositionIncrement()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("analysing a word in memory", e);
        }
        return pieces;
    }

    @Override
    public void close() {
        cutting.close();
        steps.close();
        chain.close();
    }

    private static TokenStream with(List<TokenFilterFactory> steps, TokenStream input) {
        TokenStream stream = input;
        for (TokenFilterFactory step : steps) {
            stream = step.create(stream);
        }
        return stream;
    }

    /** The first half. */
    private static final class Cutting extends Analyzer {
        private final CustomAnalyzer chain;
        private final List<TokenFilterFactory> filters;

        Cutting(CustomAnalyzer chain, List<TokenFilterFactory> filters) {
            this.chain = chain;
            this.filters = filters;
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
            Tokenizer words = chain.getTokenizerFactory().create();
            return new TokenStreamComponents(words, with(filters, words));
        }
    }

    /** The second half; the text is one word. */
    private static final class Steps extends Analyzer {
        private final List<TokenFilterFactory> filters;

        Steps(List<TokenFilterFactory> filters) {
            this.filters = filters;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer word = new KeywordTokenizer();
            return new TokenStreamComponents(word, with(filters, word));
        }
    }
}
