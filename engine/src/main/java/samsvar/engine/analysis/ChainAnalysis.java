package samsvar.engine.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import samsvar.config.language.LanguageTag;
import samsvar.config.language.Languages;

/** Turns text into terms by the declared chains; the only place that runs an analyzer by hand. Thread-safe. */
public final class ChainAnalysis implements TextAnalysis {
    private final AnalyzerFactory analyzers;

    public ChainAnalysis(AnalyzerFactory analyzers) {
        this.analyzers = analyzers;
    }

    /** Analysis by the chains of these languages. */
    public static ChainAnalysis of(Languages languages) {
        return new ChainAnalysis(new AnalyzerFactory(languages));
    }

    /** The known words of a language that the build took from the vocabulary; none where it took none. */
    public static List<String> preparedWords(LanguageTag language) {
        return WordLists.prepared("lexicon", language);
    }

    @Override
    public List<Token> stems(LanguageTag language, String text) {
        return terms(TermKind.STEM, language, text);
    }

    @Override
    public List<Token> words(LanguageTag language, String text) {
        return terms(TermKind.EXACT, language, text);
    }

    /** {@inheritDoc} Offsets are those of the text as given, which should be NFC. */
    @Override
    public List<Token> terms(TermKind kind, LanguageTag language, String text) {
        List<Token> tokens = new ArrayList<>();
        try (TokenStream stream = analyzers.analyzer(language, kind).tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
            int position = -1;
            stream.reset();
            while (stream.incrementToken()) {
                position += increment.getPositionIncrement();
                tokens.add(new Token(term.toString(), offset.startOffset(), offset.endOffset(), position));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("analysing a text in memory", e);
        }
        return tokens;
    }
}
