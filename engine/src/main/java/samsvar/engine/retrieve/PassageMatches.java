package samsvar.engine.retrieve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import samsvar.config.language.LanguageTag;
import samsvar.engine.analysis.ReadText;
import samsvar.engine.analysis.TermKind;
import samsvar.engine.analysis.TextAnalysis;
import samsvar.engine.analysis.Token;
import samsvar.engine.analysis.Word;
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
    /** How many places on the next typed word may be. */
    private static final int TYPED_GAP = 2;

    private final TextAnalysis analysis;
    private final Mentions mentions;
    private final Understanding understanding;
    private final Map<LanguageTag, Sought> soughtIn = new HashMap<>();

    /**
     * Words of a unit in a row.
     *
     * @param terms one or more
     * @param label whether they are a label, between whose words none but function words may stand
     */
    private record Row(Unit unit, List<String> terms, boolean label) {
        /** How many places on the next of them may be. */
        int gap() {
            return label ? Mentions.WIDEST_GAP : TYPED_GAP;
        }
    }

    /** What is looked for in texts of one language, by its first term. */
    private record Sought(Map<String, List<Row>> stems, Map<String, List<Row>> words) {}

    public PassageMatches(TextAnalysis analysis, Mentions mentions, Understanding understanding) {
        this.analysis = analysis;
        this.mentions = mentions;
        this.understanding = understanding;
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
        List<Match> matches = new ArrayList<>();
        collect(sought.stems(), TermKind.STEM, read, matches);
        collect(sought.words(), TermKind.EXACT, read, matches);
        matches.sort(Comparator.comparingInt((Match m) -> m.range().start())
                .thenComparing(m -> -m.range().end()));
        return matches;
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
            for (Sense sense : unit.senses()) {
                mentions.labels(language, sense.concept())
                        .forEach(terms -> add(sought.stems(), new Row(unit, terms, true)));
            }
        }
        return sought;
    }

    private static void add(Map<String, List<Row>> rows, Unit unit, List<Token> tokens) {
        List<String> main = main(tokens);
        if (!main.isEmpty()) {
            add(rows, new Row(unit, main, false));
        }
    }

    private static void add(Map<String, List<Row>> rows, Row row) {
        rows.computeIfAbsent(row.terms().getFirst(), _ -> new ArrayList<>()).add(row);
    }

    /** The first term at each position. */
    private static List<String> main(List<Token> tokens) {
        List<String> main = new ArrayList<>();
        int last = ReadText.NOWHERE;
        for (Token token : tokens) {
            if (token.position() != last) {
                main.add(token.term());
            }
            last = token.position();
        }
        return main;
    }

    /** Nearly no word of a text begins what is looked for, so terms are set in a row only from one that does. */
    private static void collect(Map<String, List<Row>> sought, TermKind kind, ReadText text, List<Match> matches) {
        int before = 0;
        for (int word = 0; word < text.size() && !sought.isEmpty(); word++) {
            List<Word.Piece> pieces = text.word(word).pieces(kind);
            for (int piece = 0; piece < pieces.size(); piece++) {
                List<Row> rows = sought.get(pieces.get(piece).term());
                if (rows != null) {
                    for (Row row : rows) {
                        collect(row, text, kind, word, before + piece, matches);
                    }
                }
            }
            before += pieces.size();
        }
    }

    /** A row of one term is found without the others of the text. */
    private static void collect(Row row, ReadText text, TermKind kind, int word, int from, List<Match> matches) {
        TextRange range = text.range(word);
        if (row.terms().size() > 1) {
            int end = endOfSequence(row, text.tokens(kind), from);
            if (end < 0) {
                return;
            }
            range = new TextRange(range.start(), end);
        }
        Match match = new Match(row.unit(), range);
        if (matches.stream()
                .noneMatch(m -> m.unit() == match.unit() && m.range().equals(match.range()))) {
            matches.add(match);
        }
    }

    private static int endOfSequence(Row row, List<Token> text, int from) {
        int at = from;
        for (String next : row.terms().subList(1, row.terms().size())) {
            at = following(row, next, text, at);
            if (at < 0) {
                return -1;
            }
        }
        return text.get(at).end();
    }

    private static int following(Row row, String term, List<Token> text, int before) {
        int last = text.get(before).position() + row.gap();
        for (int i = before + 1; i < text.size() && text.get(i).position() <= last; i++) {
            if (text.get(i).position() > text.get(before).position()) {
                if (text.get(i).term().equals(term)) {
                    return i;
                }
                last = row.label() ? text.get(i).position() : last;
            }
        }
        return -1;
    }
}
