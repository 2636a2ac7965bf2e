package samsvar.engine.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The chains of one language, and the words they have met. Nearly every word of a text has been met before, so that it is looked up
 * instead of stemmed, once for all kinds of terms. Thread-safe.
 */
final class WordChains {
    /** Words remembered; about 20 MB. All are forgotten when there are more. */
    private static final int REMEMBERED = 60_000;

    private final Function<TermKind, WordChain> chains;
    private final Map<String, Word> words = new ConcurrentHashMap<>();
    private final boolean cutAlike;

    /** @param cutAlike whether all chains cut a text into the same words */
    WordChains(Function<TermKind, WordChain> chains, boolean cutAlike) {
        this.chains = chains;
        this.cutAlike = cutAlike;
    }

    /** The text's words with their terms of every kind. */
    ReadText read(String text) {
        return cutAlike ? read(TermKind.STEM, text) : ReadText.of(kind -> terms(kind, text));
    }

    /** The text's terms of one kind. */
    List<Token> terms(TermKind kind, String text) {
        return read(kind, text).tokens(kind);
    }

    private ReadText read(TermKind cutBy, String text) {
        List<WordChain.Cut> cuts = chains.apply(cutBy).cut(text);
        List<Word> read = new ArrayList<>(cuts.size());
        int[] starts = new int[cuts.size()];
        int[] ends = new int[cuts.size()];
        int[] steps = new int[cuts.size()];
        for (int i = 0; i < starts.length; i++) {
            WordChain.Cut cut = cuts.get(i);
            read.add(word(cut.word()));
            starts[i] = cut.start();
            ends[i] = cut.end();
            steps[i] = cut.step();
        }
        return new ReadText(read, starts, ends, steps);
    }

    private Word word(String written) {
        Word known = words.get(written);
        if (known == null) {
            if (words.size() > REMEMBERED) {
                words.clear();
            }
            known = new Word(kind -> chains.apply(kind).pieces(written));
            words.put(written, known);
        }
        return known;
    }
}
