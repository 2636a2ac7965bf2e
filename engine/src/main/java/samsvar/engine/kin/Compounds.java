package samsvar.engine.kin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import samsvar.config.language.LanguageTag;
import samsvar.engine.analysis.TextAnalysis;
import samsvar.engine.lexicon.Lexicon;

/**
 * Compounds by the index's own words: a word that the pages use by itself may be a part, and neighbours that the pages write as one word
 * are one. Thread-safe.
 */
final class Compounds {
    private static final List<String> LINKS = List.of("", "s", "e");
    private static final int SHORTEST_PART = 4;
    /** On fewer pages a part may be a slip of somebody's. */
    private static final int FEWEST_PAGES = 2;

    private final TextAnalysis analysis;
    private final Supplier<Lexicon> lexicon;

    Compounds(TextAnalysis analysis, Supplier<Lexicon> lexicon) {
        this.analysis = analysis;
        this.lexicon = lexicon;
    }

    /** The two words that a compound consists of, with a blank between them, those on most pages; empty for names. */
    Optional<String> parts(String typed, LanguageTag language) {
        if (!language.joinsWords() || Character.isUpperCase(typed.codePointAt(0))) {
            return Optional.empty();
        }
        String word = typed.toLowerCase(Locale.ROOT);
        Optional<String> best = Optional.empty();
        int most = FEWEST_PAGES - 1;
        for (int cut = SHORTEST_PART; cut <= word.length() - SHORTEST_PART; cut++) {
            int heads = pages(word.substring(cut), language);
            for (String link : heads > most ? LINKS : List.<String>of()) {
                String first = word.substring(0, cut - link.length());
                int both = word.startsWith(link, cut - link.length()) ? Math.min(heads, pages(first, language)) : 0;
                if (both > most) {
                    most = both;
                    best = Optional.of(first + " " + word.substring(cut));
                }
            }
        }
        return best;
    }

    private int pages(String part, LanguageTag language) {
        boolean word = part.length() >= SHORTEST_PART
                && lexicon.get().documents(language, part) >= FEWEST_PAGES
                && !analysis.stems(language, part).isEmpty();
        return word ? lexicon.get().documents(language, part) : 0;
    }

    /** The words of pages that two neighbours are if they are written as one. */
    List<String> joined(String first, String second, LanguageTag language) {
        if (!language.joinsWords() || Math.min(first.length(), second.length()) < 2) {
            return List.of();
        }
        List<String> words = new ArrayList<>();
        for (String link : LINKS) {
            String word = (first + link + second).toLowerCase(Locale.ROOT);
            if (lexicon.get().documents(language, word) > 0) {
                words.add(word);
            }
        }
        return words;
    }
}
