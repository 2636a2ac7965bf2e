package samsvar.engine.answer.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import samsvar.config.language.LanguageTag;
import samsvar.engine.analysis.TermKind;
import samsvar.engine.analysis.TextAnalysis;
import samsvar.engine.analysis.Token;
import samsvar.engine.page.TextRange;

/**
 * A text's terms and its words without case and marks, each with its places. Not thread-safe: compounds are split when
 * asked for.
 */
final class AnalysedText {
    private static final String INSIDE = "(/.,-";

    /** Letters that stemming leaves alone at the beginning of a compound's part. */
    private static final int BEGINNING = 4;

    private static final Pattern SPAN =
            Pattern.compile("\\s*(?:[–—-]|till|til|to|до|по)\\s*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final TextAnalysis analysis;
    private final LanguageTag language;
    private final String text;
    private final String lower;
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
        this.analysis = analysis;
        this.language = language;
        this.text = text;
        this.lower = text.toLowerCase(Locale.ROOT);
        for (Token token : analysis.stems(language, text)) {
            add(terms, token);
        }
        for (TextRange word : Folding.words(text)) {
            boolean inside = word.start() > 0 && INSIDE.indexOf(text.charAt(word.start() - 1)) >= 0;
            words.add(new Word(Folding.fold(word.of(text)), word, inside));
        }
    }

    private static void add(Map<String, List<TextRange>> terms, Token token) {
        terms.computeIfAbsent(token.term(), term -> new ArrayList<>(1)).add(new TextRange(token.start(), token.end()));
    }

    List<TextRange> places(String term) {
        return terms.getOrDefault(term, List.of());
    }

    /** Where a term stands as a word or as a part of a compound. */
    List<TextRange> placesOfPart(String term) {
        if (!lower.contains(term.substring(0, Math.min(BEGINNING, term.length())))) {
            return List.of();
        }
        if (parts.isEmpty()) {
            analysis.terms(TermKind.PARTS, language, text).forEach(token -> add(parts, token));
        }
        return parts.getOrDefault(term, List.of());
    }

    /** Whether the words are the ends of a span, as in "måndag–torsdag" or "mandag til fredag". */
    boolean isSpan(Word first, Word last) {
        return SPAN.matcher(text.substring(first.range().end(), last.range().start()))
                .matches();
    }

    /** The whole word at a place, as written; empty where none is. */
    String wordAt(TextRange place) {
        return words.stream()
                .map(Word::range)
                .filter(word -> word.start() <= place.start() && place.start() < word.end())
                .findFirst()
                .map(word -> word.of(text))
                .orElse("");
    }

    List<Word> words() {
        return words;
    }
}
