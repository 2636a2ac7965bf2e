package samsvar.engine.answer.choice;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samsvar.engine.answer.evidence.Evidence;
import samsvar.engine.answer.evidence.Match;
import samsvar.engine.answer.evidence.Snippet;
import samsvar.engine.page.TextRange;

/** Rows of one table that answer as well as the best are quoted with it: a county with three conferences has three. */
final class Rows {
    /** Difference of coverage up to which two rows fit as well. */
    private static final double AS_WELL = 0.02;
    /** UTF-16 units from the first to the last row that are still read at a glance: the limit of a quotation of rows. */
    private static final int LONGEST = 600;

    private Rows() {}

    /** The choices, the first of them with the rows beside it. */
    static List<Choice> joined(List<Choice> choices) {
        if (choices.isEmpty() || choices.getFirst().evidence().snippet().shape() != Snippet.Shape.ROW) {
            return choices;
        }
        Choice best = choices.getFirst();
        List<Choice> alike =
                choices.stream().filter(other -> fitsAsWell(best, other)).toList();
        TextRange span = new TextRange(
                alike.stream().mapToInt(Rows::start).min().orElseThrow(),
                alike.stream().mapToInt(Rows::end).max().orElseThrow());
        if (alike.size() == 1 || span.length() > LONGEST) {
            return choices;
        }
        return Stream.concat(
                        Stream.of(joined(best, alike, span)), choices.stream().filter(other -> !alike.contains(other)))
                .toList();
    }

    private static Choice joined(Choice best, List<Choice> alike, TextRange span) {
        Choice first = alike.stream().min(Comparator.comparingInt(Rows::start)).orElseThrow();
        Evidence evidence = first.evidence();
        List<Match> direct = IntStream.range(0, evidence.direct().size())
                .mapToObj(word -> new Match(
                        evidence.direct().get(word).strength(),
                        alike.stream()
                                .flatMap(row -> row.evidence().direct().get(word).ranges().stream())
                                .toList()))
                .toList();
        Evidence joined = new Evidence(evidence.snippet().within(span), direct, evidence.context(), evidence.columns());
        return best.withPart(
                joined,
                alike.stream()
                        .flatMap(row -> row.value().stream())
                        .sorted(Comparator.comparingInt(fact -> fact.range().start()))
                        .toList());
    }

    private static boolean fitsAsWell(Choice best, Choice other) {
        Snippet row = other.evidence().snippet();
        Snippet chosen = best.evidence().snippet();
        return row.shape() == Snippet.Shape.ROW
                && row.page().id().equals(chosen.page().id())
                && row.section() == chosen.section()
                && row.labels().equals(chosen.labels())
                && other.value().isPresent() == best.value().isPresent()
                && other.coverage() >= best.coverage() - AS_WELL;
    }

    private static int start(Choice row) {
        return row.evidence().snippet().range().start();
    }

    private static int end(Choice row) {
        return row.evidence().snippet().range().end();
    }
}
