package samsvar.engine.answer.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import samsvar.engine.analysis.TextAnalysis;

/**
 * Words asked that are several, and what these say without each other: "apply for income support" is also held by a part that says
 * "apply" below a title that says "income support". Names are held whole or not at all.
 */
final class Phrases {
    /** What a phrase counts of which all words are held, but not as the phrase. Set by judgement, docs/answers.md. */
    private static final double APART = 0.85;
    /** From a part of a compound to all its parts. */
    private static final double IN_ONE_WORD = Sought.ALL_PARTS / Sought.PART;

    private final int asked;
    private final List<Sought> all;
    /** By word asked, the indexes of its parts in {@link #all}. */
    private final List<List<Integer>> parts = new ArrayList<>();

    Phrases(List<Sought> words, TextAnalysis analysis) {
        this.asked = words.size();
        List<Sought> flat = new ArrayList<>(words);
        for (Sought word : words) {
            List<Integer> indexes = new ArrayList<>();
            if (!word.name()) {
                word.unit().parts().forEach(part -> {
                    indexes.add(flat.size());
                    flat.add(new Sought(part, false, new Sought.Neighbours("", ""), analysis));
                });
            }
            parts.add(indexes);
        }
        this.all = List.copyOf(flat);
    }

    /** The words asked, then all their parts. */
    List<Sought> all() {
        return all;
    }

    /**
     * Words asked that are parts of one compound are held nearly whole: "coordinator" and "refugees" by "Flyktningkoordinator".
     *
     * @param found by word of {@link #all}, in one text
     */
    List<Match> inOneWord(List<Match> found) {
        List<Match> matches = new ArrayList<>(found);
        raise(matches, found, IntStream.range(0, asked).boxed().toList());
        parts.forEach(own -> raise(matches, found, own));
        return matches;
    }

    private static void raise(List<Match> matches, List<Match> found, List<Integer> group) {
        for (int one : group) {
            if (isPart(found.get(one))
                    && group.stream()
                            .anyMatch(other -> other != one
                                    && isPart(found.get(other))
                                    && share(found.get(one), found.get(other)))) {
                matches.set(one, found.get(one).times(IN_ONE_WORD));
            }
        }
    }

    private static boolean isPart(Match match) {
        return match.strength() > 0 && match.strength() <= Sought.PART;
    }

    private static boolean share(Match one, Match other) {
        return one.ranges().stream().anyMatch(range -> other.ranges().stream().anyMatch(range::overlaps));
    }

    /** @param direct by word of {@link #all}; the same by word asked, parts held for the phrase */
    List<Match> direct(List<Match> direct) {
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < asked; i++) {
            List<Integer> own = parts.get(i);
            Match best = direct.get(i);
            double apart = together(own, part -> direct.get(part).strength());
            matches.add(
                    apart == 0
                            ? best
                            : best.or(new Match(
                                    apart,
                                    own.stream()
                                            .flatMap(part -> direct.get(part).ranges().stream())
                                            .toList())));
        }
        return matches;
    }

    /** @param context by word of {@link #all}; the same by word asked, each part taken from where it is held best */
    List<Double> context(List<Match> direct, List<Double> context) {
        List<Double> best = new ArrayList<>();
        for (int i = 0; i < asked; i++) {
            double apart =
                    together(parts.get(i), part -> Math.max(direct.get(part).strength(), context.get(part)));
            best.add(Math.max(context.get(i), apart));
        }
        return best;
    }

    private double together(List<Integer> own, ToDoubleFunction<Integer> strength) {
        double sum = 0;
        double held = 0;
        for (int part : own) {
            double weight = all.get(part).isVerb() ? Sought.VERB : 1;
            sum += weight;
            held += weight * strength.applyAsDouble(part);
        }
        return sum == 0 ? 0 : APART * held / sum;
    }
}
