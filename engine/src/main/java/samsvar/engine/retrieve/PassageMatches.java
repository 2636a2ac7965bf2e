package samsvar.engine.retrieve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import samsvar.config.language.LanguageTag;
import samsvar.engine.analysis.ReadText;
import samsvar.engine.analysis.TermKind;
import samsvar.engine.analysis.TextAnalysis;
import samsvar.engine.analysis.Token;
import samsvar.engine.page.TextRange;
import samsvar.engine.question.Understanding;
import samsvar.engine.question.Understanding.Sense;
import samsvar.engine.question.Understanding.Unit;
import samsvar.engine.question.Understanding.Variant;
import samsvar.engine.vocabulary.Mentions;

/**
 * Which words of a passage answer to which words of one question? The typed words are looked for by stem and as written, the concepts
 * they name as the index looks for them. Analyses the question once. Not thread-safe.
 */
public final class PassageMatches {
    private final TextAnalysis analysis;
    private final Mentions mentions;
    private final Understanding understanding;
    private final Map<LanguageTag, Sought> soughtIn = new HashMap<>();
    private final Map<String, List<Unit>> byConcept = new HashMap<>();

    /** Words of a unit in a row, as terms. */
    private record Row(Unit unit, List<Token> terms) {}

    /** What is looked for in texts of one language, by its first term. */
    private record Sought(Map<String, List<Row>> stems, Map<String, List<Row>> words) {}

    public PassageMatches(TextAnalysis analysis, Mentions mentions, Understanding understanding) {
        this.analysis = analysis;
        this.mentions = mentions;
        this.understanding = understanding;
        for (Unit unit : understanding.units()) {
            for (Sense sense : unit.senses()) {
                byConcept
                        .computeIfAbsent(sense.concept(), _ -> new ArrayList<>())
                        .add(unit);
            }
        }
    }

    /**
     * A unit of the question found in a passage.
     *
     * @param unit what was asked
     * @param range where it stands, relative to the passage
     */
    public record Match(Unit unit, TextRange range) {}

    /** The units' places in the text, ascending, the longest first; a unit may stand in several places. */
    public List<Match> find(LanguageTag language, String text) {
        Sought sought = soughtIn.computeIfAbsent(language, this::sought);
        ReadText read = analysis.read(language, text);
        List<Token> stems = read.tokens(TermKind.STEM);
        Set<Match> matches = new LinkedHashSet<>();
        collect(sought.stems(), stems, matches);
        if (!sought.words().isEmpty()) {
            collect(sought.words(), read.tokens(TermKind.EXACT), matches);
        }
        if (!byConcept.isEmpty()) {
            for (Mentions.Mention mention : mentions.of(language, TermKind.STEM, stems)) {
                TextRange range = new TextRange(mention.start(), mention.end());
                byConcept
                        .getOrDefault(mention.concept(), List.of())
                        .forEach(unit -> matches.add(new Match(unit, range)));
            }
        }
        List<Match> sorted = new ArrayList<>(matches);
        sorted.sort(Comparator.comparingInt((Match m) -> m.range().start())
                .thenComparing(m -> -m.range().end()));
        return sorted;
    }

    private Sought sought(LanguageTag language) {
        Sought sought = new Sought(new HashMap<>(), new HashMap<>());
        for (Unit unit : understanding.units()) {
            List<Variant> typed =
                    unit.variants().stream().filter(v -> !v.label()).toList();
            List<Variant> own =
                    typed.stream().filter(v -> v.language().equals(language)).toList();
            own.forEach(v -> add(sought.stems(), unit, analysis.stems(language, v.words())));
            if (own.isEmpty()) {
                typed.forEach(v -> add(sought.words(), unit, analysis.words(v.language(), v.words())));
            }
        }
        return sought;
    }

    private static void add(Map<String, List<Row>> rows, Unit unit, List<Token> tokens) {
        List<Token> main = main(tokens);
        if (!main.isEmpty()) {
            rows.computeIfAbsent(main.getFirst().term(), _ -> new ArrayList<>()).add(new Row(unit, main));
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

    private static void collect(Map<String, List<Row>> sought, List<Token> text, Set<Match> matches) {
        for (int i = 0; i < text.size(); i++) {
            for (Row row : sought.getOrDefault(text.get(i).term(), List.of())) {
                int end = endOfSequence(row.terms(), text, i);
                if (end >= 0) {
                    matches.add(new Match(row.unit(), new TextRange(text.get(i).start(), end)));
                }
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
