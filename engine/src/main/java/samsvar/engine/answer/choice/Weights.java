package samsvar.engine.answer.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import samsvar.config.answer.AnswerKind;
import samsvar.engine.answer.evidence.Evidence;
import samsvar.engine.answer.evidence.Sought;
import samsvar.engine.page.PageId;

/** How much does each word of the question tell, judged by how many of the pages found hold it? */
final class Weights {
    /** A word that no page holds can not tell them apart, but leaves part of the question open. */
    private static final double UNKNOWN = 0.5;
    /** A word on every page still counts for something. */
    private static final double LEAST = 0.3;
    /** Who or what is asked about matters more than what is asked of it. */
    private static final double NAME = 1.4;
    /** "Telefonnummer": the number itself says as much. */
    private static final double KIND = 0.2;
    /** A match that counts as holding the word. */
    private static final double HELD = 0.5;

    private Weights() {}

    /** Weights above 0 in the order of the words, after inverse document frequency (Spärck Jones 1972) over the pages found. */
    static List<Double> of(List<Sought> words, List<Evidence> all, AnswerKind kind) {
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
            weights.add(weight * importance(words.get(i), kind));
        }
        return weights;
    }

    private static double importance(Sought word, AnswerKind kind) {
        if (Wanted.namesTheKind(kind, word.unit().text())) {
            return KIND;
        }
        return word.name() ? NAME : 1;
    }

    private static double rarity(long holding, int pages) {
        return Math.log(1 + (double) pages / holding) / Math.log(1.0 + pages);
    }
}
