package samsvar.engine.answer.dispute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samsvar.engine.analysis.TextAnalysis;
import samsvar.engine.answer.choice.Choice;
import samsvar.engine.page.Page;
import samsvar.engine.page.PageId;

/**
 * What official pages say of one fact, where they do not agree: the newest first where all are dated, else the likeliest.
 *
 * @param sides what is said, one entry a page, at least one; more than one where pages differ
 */
public record Dispute(List<Choice> sides) {
    /** More sides than these tell nobody more. */
    private static final int MOST = 4;
    /** Share of the best answer's coverage from which another part answers the question too. Set by judgement. */
    private static final double ANSWERS_TOO = 0.8;

    public Dispute {
        sides = List.copyOf(sides);
    }

    /**
     * What the pages say of the fact that the best choice states.
     *
     * @param choices the best first, at least one
     * @param echoes parts of other pages that speak of the thing it speaks of
     */
    public static Dispute among(List<Choice> choices, List<Choice> echoes, TextAnalysis analysis) {
        Choice best = choices.getFirst();
        Optional<Statement> stated = Statement.of(best, analysis).findFirst();
        if (stated.isEmpty()) {
            return new Dispute(List.of(best));
        }
        List<Choice> sides = new ArrayList<>(List.of(best));
        pages(stated.get(), choices, echoes, analysis).values().stream()
                .flatMap(page -> contradiction(stated.get(), page).stream())
                .limit(MOST - 1)
                .forEach(sides::add);
        return new Dispute(newestFirst(sides));
    }

    /** What the other pages say of the same fact, by page. */
    private static Map<PageId, List<Statement>> pages(
            Statement stated, List<Choice> choices, List<Choice> echoes, TextAnalysis analysis) {
        PageId own = stated.page().id();
        Stream<Statement> answers = choices.stream()
                .filter(other ->
                        other.coverage() >= ANSWERS_TOO * stated.choice().coverage())
                .filter(other -> !other.evidence().snippet().page().id().equals(own))
                .flatMap(other -> Statement.of(other, analysis))
                .filter(statement -> SameFact.is(stated, statement));
        Stream<Statement> echoed = echoes.stream()
                .flatMap(other -> Statement.of(other, analysis))
                .filter(statement -> SameFact.isOfOneThing(stated, statement));
        return Stream.concat(answers, echoed)
                .collect(Collectors.groupingBy(
                        statement -> statement.page().id(), LinkedHashMap::new, Collectors.toList()));
    }

    /** What of a page contradicts, judged by the statement most like the one to compare with. */
    private static Optional<Choice> contradiction(Statement stated, List<Statement> page) {
        if (page.stream().anyMatch(other -> other.value().repeats(stated.value()))) {
            return Optional.empty();
        }
        return page.stream()
                .max(Comparator.comparingDouble(other -> SameFact.likeness(stated.said(), other.said())))
                .filter(other -> differ(stated, other))
                .map(Statement::choice);
    }

    /** Where one says all the other says beside other things, nobody contradicts anybody. */
    private static boolean differ(Statement one, Statement other) {
        return one.value().contradicts(other.value())
                && one.beside().stream().noneMatch(value -> value.repeats(other.value()))
                && other.beside().stream().noneMatch(value -> value.repeats(one.value()));
    }

    private static List<Choice> newestFirst(List<Choice> sides) {
        boolean dated = sides.stream().allMatch(side -> updated(side).isPresent());
        if (!dated) {
            return sides;
        }
        return sides.stream()
                .sorted(Comparator.comparing((Choice side) -> updated(side).orElse(LocalDate.MIN))
                        .reversed())
                .toList();
    }

    private static Optional<LocalDate> updated(Choice side) {
        Page page = side.evidence().snippet().page();
        return page.updated();
    }
}
