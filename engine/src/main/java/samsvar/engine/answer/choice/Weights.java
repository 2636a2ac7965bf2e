package samsvar.engine.answer.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import samsvar.engine.answer.evidence.Evidence;
import samsvar.engine.answer.evidence.Sought;
import samsvar.engine.answer.value.FactWords;
import samsvar.engine.page.PageId;

/** How much does each word of the question tell, judged by how many of the pages found hold it? */
final class Weights {
    /** A word that no page holds leaves the question open as much as a rare one. */
    private static final double UNKNOWN = 1;
    /** A word on every page still counts for something. */
    private static final double LEAST = 0.3;
    /** Who or what is asked about matters more than what is asked of it. */
    private static final double NAME = 1.4;
    /** "Telefonnummer": the number itself says as much. */
    private static final double KIND = 0.2;
    /** "For people who …": nearly everybody is a person. */
    private static final double ANYONE = 0.2;
    /** A match that counts as holding the word. */
    private static final double HELD = 0.5;

    private Weights() {}

    /**
     * Weights above 0 in the order of the words, after inverse document frequency (Spärck Jones 1972) over the pages
     * found.
     */
    static List<Double> of(List<Sought> words, List<Evidence> all, Predicate<Sought> namesTheKind) {
        Map<PageId, List<Evidence>> pages = all.stream()
                .collect(Collectors.groupingBy(
                        evidence -> evidence.snippet().page().id()));
        List<Double> weights = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int word = i;
            long holding = pages.values().stream()
                    .filter(page -> page.stream().anyMatch(evidence -> evidence.strength(word) > HELD))
                    .count();
            double weight = holding == 0 ? UNKNOWN : LEAST + (1 - LEAST) * rarity(holding, pages.size());
            weights.add(weight * importance(words.get(i), namesTheKind));
        }
        return weights;
    }

    private static double importance(Sought word, Predicate<Sought> namesTheKind) {
        if (namesTheKind.test(word)) {
            return KIND;
        }
        if (FactWords.isA("anyone", word.unit().text())) {
            return ANYONE;
        }
        if (word.name()) {
            return NAME;
        }
        return word.isVerb() ? Sought.VERB : 1;
    }

    private static double rarity(long holding, int pages) {
        return Math.log(1 + (double) pages / holding) / Math.log(1.0 + pages);
    }
}
