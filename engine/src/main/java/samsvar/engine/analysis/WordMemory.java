package samsvar.engine.analysis;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.TokenFilterFactory;

/**
 * What the last steps of a chain make of each word: texts repeat their words, so nearly every word is looked up instead of
 * stemmed. Only steps that look at one word at a time can be remembered. Thread-safe.
 */
final class WordMemory {
    /** Words remembered; about 10 MB. All are forgotten when there are more. */
    private static final int REMEMBERED = 60_000;

    /** Steps that look at one word at a time, in lower case. */
    private static final Set<String> WORD_BY_WORD = Set.of(
            "case",
            "compounds",
            "endings",
            "englishpossessive",
            "fold",
            "keywordmarker",
            "lookalikes",
            "lowercase",
            "patternreplace",
            "porterstem",
            "snowballporter",
            "stop",
            "ukrainianlemma",
            "unhyphen");

    private final Map<String, List<Piece>> pieces = new ConcurrentHashMap<>();

    /**
     * A term that a word became.
     *
     * @param skipped places between it and the term before, 0 at the same place
     */
    record Piece(String term, int skipped) {}

    /** From which step on all steps look at one word at a time. */
    static int firstRemembered(List<TokenFilterFactory> steps, List<String> names) {
        int first = steps.size();
        while (first > 0 && WORD_BY_WORD.contains(names.get(first - 1))) {
            first--;
        }
        return first;
    }

    /** What the word became; null where it is new. */
    @org.jspecify.annotations.Nullable
    List<Piece> of(String word) {
        return pieces.get(word);
    }

    void remember(String word, List<Piece> became) {
        if (pieces.size() > REMEMBERED) {
            pieces.clear();
        }
        pieces.put(word, became);
    }
}
