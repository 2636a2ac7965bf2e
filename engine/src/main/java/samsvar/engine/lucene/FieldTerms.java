package samsvar.engine.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import samsvar.config.language.LanguageTag;
import samsvar.engine.analysis.TermKind;
import samsvar.engine.analysis.TextAnalysis;
import samsvar.engine.analysis.Token;
import samsvar.engine.analysis.step.Folding;

/**
 * Which terms does a text have in an analysed field? Stems carry their language ("sv:konferens"), so do stems without diacritics
 * ("sv~umea"); words as written carry none ("=konferensen"): names, numbers and loan words are found in any language.
 * Thread-safe.
 */
final class FieldTerms {
    /** Letters of a known word that is also looked for without its diacritics. */
    private static final int SHORTEST_WORD = 5;

    private static final int SHORTEST_NAME = 4;

    private final TextAnalysis analysis;

    FieldTerms(TextAnalysis analysis) {
        this.analysis = analysis;
    }

    /** A term and its place in the text. */
    record Placed(String term, int position) {}

    /** Stems, folded stems and words of the text, in position order. */
    List<Placed> whole(LanguageTag language, String text) {
        List<Placed> terms = new ArrayList<>();
        for (TermKind kind : List.of(TermKind.STEM, TermKind.EXACT, TermKind.FOLDED)) {
            analysis.terms(kind, language, text)
                    .forEach(token -> terms.add(new Placed(term(kind, language, token), token.position())));
        }
        terms.sort(Comparator.comparingInt(Placed::position));
        return terms;
    }

    /** The parts of compounds, one position each, and the stems of other words. */
    List<Placed> parts(LanguageTag language, String text) {
        return tokens(TermKind.PARTS, language, text).stream()
                .map(token -> new Placed(term(TermKind.PARTS, language, token), token.position()))
                .toList();
    }

    /**
     * Whether the word may be written without its diacritics somewhere, or was typed without: no, where it is a known word
     * without any (mal is no mål), or would become one, or is so short that it may.
     */
    boolean mayLackMarks(LanguageTag language, String typed) {
        String word = typed.toLowerCase(Locale.ROOT);
        String folded = Folding.fold(word);
        if (folded.equals(word)) {
            return !analysis.isKnown(language, word);
        }
        int shortest = Character.isUpperCase(typed.charAt(0)) ? SHORTEST_NAME : SHORTEST_WORD;
        return !analysis.isKnown(language, word) || word.length() >= shortest && !analysis.isKnown(language, folded);
    }

    List<Token> tokens(TermKind kind, LanguageTag language, String text) {
        return analysis.terms(kind, language, text);
    }

    static String term(TermKind kind, LanguageTag language, Token token) {
        return switch (kind) {
            case STEM, PARTS -> language.value() + ":" + token.term();
            case FOLDED -> language.value() + "~" + token.term();
            case EXACT -> "=" + token.term();
        };
    }
}
