package samsvar.engine.answer;

import java.util.List;
import java.util.Optional;
import samsvar.engine.answer.choice.Choice;
import samsvar.engine.answer.value.FactType;

/** Does another page that fits nearly as well state another value? */
final class Conflict {
    /** Share of the best score from which a choice counts as its equal. */
    private static final double EQUAL = 0.97;

    private Conflict() {}

    static boolean among(List<Choice> choices) {
        Choice best = choices.getFirst();
        Optional<String> value = value(best);
        return value.isPresent()
                && choices.stream()
                        .skip(1)
                        .takeWhile(other -> other.score() >= EQUAL * best.score())
                        .filter(other ->
                                other.evidence().direct().equals(best.evidence().direct()) || sameWords(best, other))
                        .anyMatch(other -> value(other)
                                .filter(text -> !text.equals(value.get()))
                                .isPresent());
    }

    private static boolean sameWords(Choice best, Choice other) {
        boolean elsewhere = !best.evidence()
                .snippet()
                .page()
                .id()
                .equals(other.evidence().snippet().page().id());
        return elsewhere && best.coverage() > 0.9 && other.coverage() > 0.9;
    }

    private static Optional<String> value(Choice choice) {
        return choice.value()
                .filter(fact -> fact.type() != FactType.DECISION && fact.type() != FactType.DEFINITION)
                .map(fact -> fact.range().of(choice.evidence().snippet().page().text()))
                .map(text -> text.replaceAll("[^\\p{L}\\d]+", ""));
    }
}
