package samsvar.engine.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import samsvar.config.language.LanguageTag;

/**
 * The words of one state of the index and of the vocabulary, by language, as written (no stems), with the number of pages that hold
 * each. Immutable.
 */
public final class Lexicon {
    /** Words kept of a language, the commonest; about 5 MB. */
    static final int MOST_WORDS = 200_000;

    private static final WordTable NO_WORDS = new WordTable(new TreeMap<>());

    private final long generation;
    private final Map<LanguageTag, WordTable> tables;

    private Lexicon(long generation, Map<LanguageTag, WordTable> tables) {
        this.generation = generation;
        this.tables = Map.copyOf(tables);
    }

    /**
     * Reads all words, twice where a language has more than are kept.
     *
     * @param vocabulary words known whatever the pages say, each with 0 documents
     */
    public static Lexicon of(List<Word> vocabulary, WordSource source) {
        long generation = source.generation();
        Map<LanguageTag, RarestKept> rarest = new HashMap<>();
        source.words((language, word, documents) ->
                rarest.computeIfAbsent(language, _ -> new RarestKept()).count(documents));
        Map<LanguageTag, TreeMap<String, Integer>> words = new HashMap<>();
        vocabulary.forEach(word ->
                words.computeIfAbsent(word.language(), _ -> new TreeMap<>()).put(word.text(), 0));
        source.words((language, word, documents) -> {
            if (rarest.getOrDefault(language, RarestKept.ALL).isKept(documents)) {
                words.computeIfAbsent(language, _ -> new TreeMap<>()).put(word, documents);
            }
        });
        Map<LanguageTag, WordTable> tables = new HashMap<>();
        words.forEach((language, own) -> tables.put(language, new WordTable(own)));
        return new Lexicon(generation, tables);
    }

    /**
     * A word of a language.
     *
     * @param text as written, in lower case
     */
    public record Word(LanguageTag language, String text) {}

    /** The generation of the index that the words are of. */
    public long generation() {
        return generation;
    }

    /** The languages that have words. */
    public Set<LanguageTag> languages() {
        return tables.keySet();
    }

    /** The language's words in alphabetical order; none for an unknown language. */
    public WordTable words(LanguageTag language) {
        return tables.getOrDefault(language, NO_WORDS);
    }

    /** Whether pages or vocabulary of the language use the word in this form (lower case). */
    public boolean contains(LanguageTag language, String word) {
        return words(language).place(word) >= 0;
    }

    /** Pages in the language that hold the word in this form (lower case); 0 where it is unknown or in the vocabulary only. */
    public int documents(LanguageTag language, String word) {
        WordTable table = words(language);
        int place = table.place(word);
        return place < 0 ? 0 : table.documents(place);
    }

    /** How many pages must a word be on at least, so that not too many words are kept? */
    private static final class RarestKept {
        static final RarestKept ALL = new RarestKept();
        private static final int HIGHEST = 1_000;

        private final int[] words = new int[HIGHEST + 1];
        private int all;

        void count(int documents) {
            words[Math.clamp(documents, 0, HIGHEST)]++;
            all++;
        }

        boolean isKept(int documents) {
            int left = all;
            int least = 0;
            while (left > MOST_WORDS && least < HIGHEST) {
                left -= words[least++];
            }
            return documents >= least;
        }
    }
}
