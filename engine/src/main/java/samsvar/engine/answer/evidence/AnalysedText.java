package samsvar.engine.answer.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import samsvar.config.language.LanguageTag;
import samsvar.engine.analysis.TextAnalysis;
import samsvar.engine.analysis.Token;
import samsvar.engine.page.TextRange;

/** A text's terms and its words without case and marks, each with its places. Immutable once made. */
final class AnalysedText {
    private final Map<String, List<TextRange>> terms = new HashMap<>();
    private final List<Word> words = new ArrayList<>();

    /** A word as written, folded by {@link Folding}. */
    record Word(String folded, TextRange range) {}

    AnalysedText(TextAnalysis analysis, LanguageTag language, String text) {
        for (Token token : analysis.stems(language, text)) {
            terms.computeIfAbsent(token.term(), term -> new ArrayList<>(1)).add(new TextRange(token.start(), token.end()));
        }
        for (TextRange word : Folding.words(text)) {
            words.add(new Word(Folding.fold(word.of(text)), word));
        }
    }

    List<TextRange> places(String term) {
        return terms.getOrDefault(term, List.of());
    }

    List<Word> words() {
        return words;
    }
}
