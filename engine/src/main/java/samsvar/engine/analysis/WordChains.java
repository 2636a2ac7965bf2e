package samsvar.engine.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The chains of one language, and the words they have met. Nearly every word of a text has been met before, so that it is looked up
 * instead of stemmed, once for all kinds of terms. Thread-safe.
 */
final class WordChains {
    /** Words remembered, with what the index has for them; about 75 MB. */
    private static final int REMEMBERED = 100_000;

    private final Function<TermKind, WordChain> chains;
    private final Remembered<String, Word> words = new Remembered<>(REMEMBERED);
    private final boolean cutAlike;

    /** @param cutAlike whether all chains cut a text into the same words but for what some say once more */
    WordChains(Function<TermKind, WordChain> chains, boolean cutAlike) {
        this.chains = chains;
        this.cutAlike = cutAlike;
    }

    /** The text's words with their terms of every kind. */
    ReadText read(String text) {
        return cutAlike ? readAll(text) : ReadText.of(kind -> terms(kind, text));
    }

    /** The text's terms of one kind. */
    List<Token> terms(TermKind kind, String text) {
        return read(kind, text).tokens(kind);
    }

    private ReadText read(TermKind cutBy, String text) {
        List<WordChain.Cut> cuts = chains.apply(cutBy).cut(text);
        return read(cuts, cuts.stream().map(cut -> word(cut.word())).toList());
    }

    private static ReadText read(List<WordChain.Cut> cuts, List<Word> words) {
        int[] starts = new int[cuts.size()];
        int[] ends = new int[cuts.size()];
        int[] steps = new int[cuts.size()];
        for (int i = 0; i < starts.length; i++) {
            WordChain.Cut cut = cuts.get(i);
            starts[i] = cut.start();
            ends[i] = cut.end();
            steps[i] = cut.step();
        }
        return new ReadText(words, starts, ends, steps);
    }

    /** As cut for stems, where what is said once more (a date) belongs to the word in whose place it stands. */
    private ReadText readAll(String text) {
        List<WordChain.Cut> cuts = new ArrayList<>();
        List<Word> read = new ArrayList<>();
        for (WordChain.Cut cut : chains.apply(TermKind.STEM).cut(text)) {
            if (cut.step() > 0 || cuts.isEmpty()) {
                cuts.add(cut);
                read.add(word(cut.word()));
            } else {
                WordChain.Cut first = cuts.removeLast();
                int end = Math.max(first.end(), cut.end());
                cuts.add(new WordChain.Cut(first.word(), first.start(), end, first.step()));
                read.add(saidTwice(read.removeLast(), first.word(), cut.word()));
            }
        }
        return read(cuts, read);
    }

    private Word saidTwice(Word first, String written, String more) {
        return words.of(
                written + "\n" + more,
                _ -> new Word(kind -> kind == TermKind.EXACT
                        ? first.pieces(kind)
                        : together(first.pieces(kind), word(more).pieces(kind))));
    }

    private static List<Word.Piece> together(List<Word.Piece> first, List<Word.Piece> more) {
        List<Word.Piece> all = new ArrayList<>(first);
        more.forEach(piece -> all.add(all.isEmpty() ? piece : new Word.Piece(piece.term(), 0)));
        return all;
    }

    private Word word(String written) {
        return words.of(written, word -> new Word(kind -> chains.apply(kind).pieces(word)));
    }
}
