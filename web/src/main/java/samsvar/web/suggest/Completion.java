package samsvar.web.suggest;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;
import java.util.function.Supplier;
import samsvar.config.language.LanguageTag;
import samsvar.engine.lexicon.Lexicon;
import samsvar.engine.lexicon.WordTable;

/** Which words that pages use begin as the last word typed? Thread-safe. */
final class Completion {
    private static final int SHORTEST = 2;
    /** Words looked at of a language; two letters begin some thousands. */
    private static final int LOOKED_AT = 20_000;
    /** A word of a single page is as likely a slip of its author. */
    private static final int FEWEST_PAGES = 2;

    private final Supplier<Lexicon> lexicon;

    Completion(Supplier<Lexicon> lexicon) {
        this.lexicon = lexicon;
    }

    private record Word(String text, LanguageTag language, int documents) {}

    /** What was typed with its last word completed, the words of the most pages first, those of the reader's language before all. */
    List<Suggestion> of(String typed, LanguageTag reader, int limit) {
        int space = typed.lastIndexOf(' ') + 1;
        String word = typed.substring(space).toLowerCase(Locale.ROOT);
        if (word.length() < SHORTEST) {
            return List.of();
        }
        Lexicon words = lexicon.get();
        Comparator<Word> order = Comparator.comparing((Word w) -> w.language().equals(reader))
                .thenComparingInt(Word::documents)
                .thenComparing(Word::text, Comparator.reverseOrder());
        PriorityQueue<Word> best = new PriorityQueue<>(order);
        for (LanguageTag language : words.languages()) {
            collect(words.words(language), language, word, best, limit);
        }
        String head = typed.substring(0, space);
        return best.stream()
                .sorted(order.reversed())
                .map(w -> new Suggestion(head + w.text(), w.language(), Suggestion.Kind.WORD))
                .toList();
    }

    private static void collect(
            WordTable table, LanguageTag language, String prefix, PriorityQueue<Word> best, int limit) {
        int first = table.firstFrom(prefix, 0);
        int end = Math.min(table.size(), first + LOOKED_AT);
        for (int place = first; place < end && begins(table, place, prefix); place++) {
            if (table.length(place) > prefix.length() && table.documents(place) >= FEWEST_PAGES) {
                best.add(new Word(table.word(place), language, table.documents(place)));
                if (best.size() > limit) {
                    best.poll();
                }
            }
        }
    }

    private static boolean begins(WordTable table, int place, String prefix) {
        if (table.length(place) < prefix.length()) {
            return false;
        }
        for (int i = 0; i < prefix.length(); i++) {
            if (table.letter(place, i) != prefix.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
