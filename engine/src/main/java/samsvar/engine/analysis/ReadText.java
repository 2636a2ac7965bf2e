package samsvar.engine.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import samsvar.engine.page.TextRange;

/** A text cut into words once, from which its terms of every kind are told. Thread-safe. */
public final class ReadText {
    /** The place of a word that has no term of a kind. */
    public static final int NOWHERE = -1;

    private final List<Word> words;
    private final int[] starts;
    private final int[] ends;
    /** How many places each word is behind the word before it. */
    private final int[] steps;
    /** What was told before, by kind; where two threads race, both tell the same. */
    private final @Nullable Told[] told = new Told[TermKind.values().length];

    /** @param firsts the number of the first of each word's terms among the tokens */
    private record Told(List<Token> tokens, int[] firsts) {}

    ReadText(List<Word> words, int[] starts, int[] ends, int[] steps) {
        this.words = words;
        this.starts = starts;
        this.ends = ends;
        this.steps = steps;
    }

    /** The text that an analysis reads kind by kind; its words are the places where any kind has a term. */
    static ReadText of(Function<TermKind, List<Token>> terms) {
        Map<Integer, Map<TermKind, List<Word.Piece>>> words = new TreeMap<>();
        Map<Integer, Integer> ends = new TreeMap<>();
        for (TermKind kind : TermKind.values()) {
            Token before = new Token("", NOWHERE, NOWHERE, NOWHERE);
            for (Token token : terms.apply(kind)) {
                int skipped = token.position() - before.position() + (token.start() == before.start() ? 0 : 1);
                words.computeIfAbsent(token.start(), _ -> new EnumMap<>(TermKind.class))
                        .computeIfAbsent(kind, _ -> new ArrayList<>())
                        .add(new Word.Piece(token.term(), skipped));
                ends.merge(token.start(), token.end(), Math::max);
                before = token;
            }
        }
        return new ReadText(
                words.values().stream()
                        .map(pieces -> new Word(kind -> pieces.getOrDefault(kind, List.of())))
                        .toList(),
                words.keySet().stream().mapToInt(start -> start).toArray(),
                ends.values().stream().mapToInt(end -> end).toArray(),
                new int[words.size()]);
    }

    /** How many words the text has. */
    public int size() {
        return words.size();
    }

    /** The word number i, from 0. */
    public Word word(int i) {
        return words.get(i);
    }

    /** Where the word number i stands in the text. */
    public TextRange range(int i) {
        return new TextRange(starts[i], ends[i]);
    }

    /** The number of the word that begins at this offset; negative where none does. */
    public int at(int start) {
        return Arrays.binarySearch(starts, start);
    }

    /** The place of the last term of this kind of each word, {@link #NOWHERE} where it has none. */
    public int[] places(TermKind kind) {
        int[] places = new int[words.size()];
        int position = -1;
        int empty = 0;
        for (int i = 0; i < places.length; i++) {
            List<Word.Piece> pieces = words.get(i).pieces(kind);
            places[i] = NOWHERE;
            empty += steps[i];
            if (!pieces.isEmpty()) {
                position += empty - 1;
                empty = 0;
                for (Word.Piece piece : pieces) {
                    position += piece.skipped();
                }
                places[i] = position;
            }
        }
        return places;
    }

    /** The terms of one kind, in text order. */
    public List<Token> tokens(TermKind kind) {
        return told(kind).tokens();
    }

    /** The number of a word's first term among {@link #tokens}; that of the term behind it where the word has none. */
    public int first(TermKind kind, int word) {
        return told(kind).firsts()[word];
    }

    private Told told(TermKind kind) {
        Told known = told[kind.ordinal()];
        if (known == null) {
            known = laidOut(kind);
            told[kind.ordinal()] = known;
        }
        return known;
    }

    private Told laidOut(TermKind kind) {
        List<Token> tokens = new ArrayList<>(words.size());
        int[] firsts = new int[words.size()];
        int position = -1;
        int empty = 0;
        for (int i = 0; i < words.size(); i++) {
            List<Word.Piece> pieces = words.get(i).pieces(kind);
            firsts[i] = tokens.size();
            empty += steps[i];
            if (!pieces.isEmpty()) {
                position += empty - 1;
                empty = 0;
                for (int p = 0; p < pieces.size(); p++) {
                    Word.Piece piece = pieces.get(p);
                    position += piece.skipped();
                    tokens.add(new Token(piece.term(), starts[i], ends[i], position));
                }
            }
        }
        return new Told(Collections.unmodifiableList(tokens), firsts);
    }
}
