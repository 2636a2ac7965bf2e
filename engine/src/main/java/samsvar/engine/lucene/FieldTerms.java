package samsvar.engine.lucene;

import java.util.ArrayList;
import java.util.List;
import samsvar.config.language.LanguageTag;
import samsvar.engine.analysis.TextAnalysis;
import samsvar.engine.analysis.Token;

/**
 * Which terms does a text have in an analysed field? Stems carry their language ("sv:konferens"), words as written carry none
 * ("=konferensen"): names, numbers and loan words are found in any language. Thread-safe.
 */
final class FieldTerms {
    private final TextAnalysis analysis;

    FieldTerms(TextAnalysis analysis) {
        this.analysis = analysis;
    }

    /** A term and its place in the text. */
    record Placed(String term, int position) {}

    /** Stems and words of the text, in position order. */
    List<Placed> of(LanguageTag language, String text) {
        List<Placed> terms = new ArrayList<>();
        stems(language, text).forEach(t -> terms.add(new Placed(stem(language, t), t.position())));
        analysis.words(language, text).forEach(t -> terms.add(new Placed(word(t), t.position())));
        terms.sort(java.util.Comparator.comparingInt(Placed::position));
        return terms;
    }

    List<Token> stems(LanguageTag language, String text) {
        return analysis.stems(language, text);
    }

    List<Token> words(LanguageTag language, String text) {
        return analysis.words(language, text);
    }

    static String stem(LanguageTag language, Token token) {
        return language.value() + ":" + token.term();
    }

    static String word(Token token) {
        return "=" + token.term();
    }
}
