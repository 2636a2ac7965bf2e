package samsvar.engine.answer;

import java.util.Comparator;
import java.util.List;
import samsvar.engine.answer.choice.Choice;
import samsvar.engine.answer.choice.Chooser;
import samsvar.engine.question.Understanding;

/**
 * Which other country's law answers the same question? Nobody knows where the reader lives, so none is chosen silently. Constants:
 * docs/answers.md.
 */
final class Elsewhere {
    /** The confidence from which the other country's answer is shown beside the first. Measured. */
    static final double SURE_ENOUGH = 0.6;
    /** Share of the answer's coverage that the other country's has at least, so that it answers the same question. */
    private static final double ANSWERS_TOO = 0.5;
    /** The embassies of this country answer for themselves, wherever the reader lives. */
    private static final String ABROAD = "UA";

    private Elsewhere() {}

    /** The countries that may answer too; none where the question or a filter tells for which it is asked. */
    static List<String> countries(Understanding understanding, Choice best) {
        String home = best.evidence().snippet().page().country();
        return understanding.isForAnyCountry() && !Chooser.namesCountry(understanding) && !home.equals(ABROAD)
                ? Understanding.countries().stream()
                        .filter(country -> !country.equals(home))
                        .sorted(Comparator.reverseOrder())
                        .toList()
                : List.of();
    }

    /** The parts of another country, where the first answers the same question as the answer; else none. */
    static List<Choice> answering(Choice best, List<Choice> choices) {
        return choices.stream().limit(1).anyMatch(first -> first.coverage() >= ANSWERS_TOO * best.coverage())
                ? choices
                : List.of();
    }
}
