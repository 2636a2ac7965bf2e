package samsvar.engine.retrieve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import samsvar.config.language.LanguageTag;
import samsvar.engine.analysis.TextAnalysis;
import samsvar.engine.analysis.Token;
import samsvar.engine.page.TextRange;
import samsvar.engine.question.Understanding;
import samsvar.engine.question.Understanding.Unit;
import samsvar.engine.question.Understanding.Variant;

/** Which words of a passage answer to which words of one question? Analyses the question once. Not thread-safe. */
public final class PassageMatches {
    private final TextAnalysis analysis;
    private final Understanding understanding;
    private final Map<Variant, List<Token>> stemsOf = new HashMap<>();
    private final Map<Variant, List<Token>> wordsOf = new HashMap<>();

    public PassageMatches(TextAnalysis analysis, Understanding understanding) {
        this.analysis = analysis;
        this.understanding = understanding;
    }

    /**
     * A unit of the question found in a passage.
     *
     * @param unit what was asked
     * @param range where it stands, relative to the passage
     */
    public record Match(Unit unit, TextRange range) {}

    /** The units' places in the text, ascending; a unit may stand in several places. */
    public List<Match> find(LanguageTag language, String text) {
        List<Token> stems = analysis.stems(language, text);
        List<Token> words = analysis.words(language, text);
        List<Match> matches = new ArrayList<>();
        for (Unit unit : understanding.units()) {
            Set<TextRange> ranges = new HashSet<>();
            for (Variant variant : unit.variants()) {
                collect(variant, language, stems, words, ranges);
            }
            ranges.forEach(range -> matches.add(new Match(unit, range)));
        }
        matches.sort(Comparator.comparingInt((Match m) -> m.range().start())
                .thenComparing(m -> -m.range().end()));
        return matches;
    }

    private void collect(
            Variant variant, LanguageTag language, List<Token> stems, List<Token> words, Set<TextRange> ranges) {
        if (variant.language().equals(language)) {
            sequences(stemsOf.computeIfAbsent(variant, v -> main(analysis.stems(language, v.words()))), stems, ranges);
        }
        if (variant.weight() >= 1 || variant.language().equals(language)) {
            sequences(
                    wordsOf.computeIfAbsent(variant, v -> main(analysis.words(v.language(), v.words()))),
                    words,
                    ranges);
        }
    }

    /** The first term at each position. */
    private static List<Token> main(List<Token> tokens) {
        List<Token> main = new ArrayList<>();
        for (Token token : tokens) {
            if (main.isEmpty() || main.getLast().position() != token.position()) {
                main.add(token);
            }
        }
        return main;
    }

    private static void sequences(List<Token> wanted, List<Token> text, Set<TextRange> ranges) {
        if (wanted.isEmpty()) {
            return;
        }
        for (int i = 0; i < text.size(); i++) {
            Token first = text.get(i);
            if (!first.term().equals(wanted.getFirst().term())) {
                continue;
            }
            int end = endOfSequence(wanted, text, i);
            if (end >= 0) {
                ranges.add(new TextRange(first.start(), end));
            }
        }
    }

    private static int endOfSequence(List<Token> wanted, List<Token> text, int from) {
        Token last = text.get(from);
        for (Token next : wanted.subList(1, wanted.size())) {
            Token found = null;
            for (int i = from + 1; i < text.size() && text.get(i).position() <= last.position() + 2; i++) {
                if (text.get(i).position() > last.position()
                        && text.get(i).term().equals(next.term())) {
                    found = text.get(i);
                    break;
                }
            }
            if (found == null) {
                return -1;
            }
            last = found;
        }
        return last.end();
    }
}
