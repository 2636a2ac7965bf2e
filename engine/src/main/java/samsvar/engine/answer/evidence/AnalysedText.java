package samsvar.engine.answer.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import samsvar.config.language.LanguageTag;
import samsvar.engine.analysis.TermKind;
import samsvar.engine.analysis.TextAnalysis;
import samsvar.engine.analysis.Token;
import samsvar.engine.page.TextRange;

/** A text's terms and its words without case and marks, each with its places. Immutable once made. */
final class AnalysedText {
    private static final String INSIDE = "(/.,-";

    private final Map<String, List<TextRange>> terms = new HashMap<>();
    private final Map<String, List<TextRange>> parts = new HashMap<>();
    private final List<Word> words = new ArrayList<>();

    /**
     * A word as written, folded by {@link Folding}.
     *
     * @param inside whether it follows a bracket, slash or point, as the last number of "1(2)" or "5/5"
     */
    record Word(String folded, TextRange range, boolean inside) {}

    AnalysedText(TextAnalysis analysis, LanguageTag language, String text) {
        for (Token token : analysis.stems(language, text)) {
            terms.computeIfAbsent(token.term(), term -> new ArrayList<>(1))
                    .add(new TextRange(token.start(), token.end()));
        }
        for (Token token : analysis.terms(TermKind.PARTS, language, text)) {
            parts.computeIfAbsent(token.term(), term -> new ArrayList<>(1))
                    .add(new TextRange(token.start(), token.end()));
        }
        for (TextRange word : Folding.words(text)) {
            boolean inside = word.start() > 0 && INSIDE.indexOf(text.charAt(word.start() - 1)) >= 0;
            words.add(new Word(Folding.fold(word.of(text)), word, inside));
        }
    }

    List<TextRange> places(String term) {
        return terms.getOrDefault(term, List.of());
    }

    /** Where a term stands as a word or as a part of a compound. */
    List<TextRange> placesOfPart(String term) {
        return parts.getOrDefault(term, List.of());
    }

    List<Word> words() {
        return words;
    }
}
