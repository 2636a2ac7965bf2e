package samsvar.engine.answer.dispute;

import java.time.LocalDate;
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
     * What the pages say of the facts that the best choice states: of its value, and of the figures beside it.
     *
     * @param choices the best first, at least one
     * @param echoes parts of other pages that speak of the thing it speaks of
     */
    public static Dispute among(List<Choice> choices, List<Echo> echoes, TextAnalysis analysis) {
        Choice best = choices.getFirst();
        Map<PageId, Choice> sides = new LinkedHashMap<>();
        Stream.concat(best.value().stream(), echoes.stream().map(Echo::stated))
                .distinct()
                .flatMap(fact -> Statement.of(best, fact, analysis).stream())
                .flatMap(stated -> contradictions(stated, choices, echoes, analysis))
                .forEach(other -> sides.putIfAbsent(other.page().id(), other.choice()));
        return new Dispute(newestFirst(
                Stream.concat(Stream.of(best), sides.values().stream().limit(MOST - 1))
                        .toList()));
    }

    private static Stream<Statement> contradictions(
            Statement stated, List<Choice> choices, List<Echo> echoes, TextAnalysis analysis) {
        boolean isValue = stated.choice().value().filter(stated.fact()::equals).isPresent();
        Stream<Statement> said = Stream.concat(
                isValue ? answers(stated, choices, analysis) : Stream.of(), echoed(stated, echoes, analysis));
        Map<PageId, List<Statement>> pages = said.collect(
                Collectors.groupingBy(statement -> statement.page().id(), LinkedHashMap::new, Collectors.toList()));
        return pages.values().stream().flatMap(page -> contradiction(stated, page).stream());
    }

    /** What other pages say of the same fact where they answer the question nearly as well. */
    private static Stream<Statement> answers(Statement stated, List<Choice> choices, TextAnalysis analysis) {
        PageId own = stated.page().id();
        return choices.stream()
                .filter(other ->
                        other.coverage() >= ANSWERS_TOO * stated.choice().coverage())
                .filter(other -> !other.evidence().snippet().page().id().equals(own))
                .flatMap(other -> Statement.of(other, analysis))
                .filter(statement -> SameFact.is(stated, statement));
    }

    private static Stream<Statement> echoed(Statement stated, List<Echo> echoes, TextAnalysis analysis) {
        return echoes.stream()
                .filter(echo -> echo.stated().equals(stated.fact()))
                .flatMap(echo -> Statement.of(echo.there(), analysis))
                .filter(statement -> SameFact.isOfOneThing(stated, statement));
    }

    /** What of a page contradicts, judged by the statement most like the one to compare with. */
    private static Optional<Statement> contradiction(Statement stated, List<Statement> page) {
        if (page.stream().anyMatch(other -> other.value().repeats(stated.value()))) {
            return Optional.empty();
        }
        return page.stream()
                .max(Comparator.comparingDouble(other -> SameFact.likeness(stated.said(), other.said())))
                .filter(other -> differ(stated, other));
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
