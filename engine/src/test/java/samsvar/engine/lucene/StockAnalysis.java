package samsvar.engine.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import samsvar.config.language.LanguageTag;
import samsvar.engine.analysis.TextAnalysis;
import samsvar.engine.analysis.Token;

/** Analysis by Lucene's own analyzers: the index must work with any. */
public final class StockAnalysis implements TextAnalysis {
    private final Analyzer swedish = new SwedishAnalyzer();
    private final Analyzer norwegian = new NorwegianAnalyzer();
    private final Analyzer english = new EnglishAnalyzer();
    private final Analyzer plain = new StandardAnalyzer();

    @Override
    public List<Token> stems(LanguageTag language, String text) {
        return tokens(
                switch (language.value()) {
                    case "sv" -> swedish;
                    case "nb", "nn" -> norwegian;
                    case "en" -> english;
                    default -> plain;
                },
                text);
    }

    @Override
    public List<Token> words(LanguageTag language, String text) {
        return tokens(plain, text);
    }

    private static List<Token> tokens(Analyzer analyzer, String text) {
        List<Token> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
            int position = -1;
            stream.reset();
            while (stream.incrementToken()) {
                position += increment.getPositionIncrement();
                tokens.add(new Token(term.toString(), offset.startOffset(), offset.endOffset(), position));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tokens;
    }
}
