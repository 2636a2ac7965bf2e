package samsvar.engine.analysis;

import java.util.List;
import samsvar.config.language.LanguageTag;
import samsvar.config.language.Languages;

/** Turns text into terms by the declared chains. Thread-safe. */
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

    @Override
    public boolean isKnown(LanguageTag language, String word) {
        return analyzers.isKnown(language, word);
    }

    /** {@inheritDoc} Offsets are those of the text as given, which should be NFC. */
    @Override
    public List<Token> terms(TermKind kind, LanguageTag language, String text) {
        return analyzers.chains(language).terms(kind, text);
    }

    @Override
    public ReadText read(LanguageTag language, String text) {
        return analyzers.chains(language).read(text);
    }
}
