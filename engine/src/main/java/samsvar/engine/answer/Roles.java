package samsvar.engine.answer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import samsvar.config.answer.AnswerKind;
import samsvar.engine.analysis.TextAnalysis;
import samsvar.engine.answer.choice.Choice;
import samsvar.engine.answer.choice.Chooser;
import samsvar.engine.answer.evidence.Snippet;
import samsvar.engine.page.Page;
import samsvar.engine.question.Understanding;

/**
 * Who does what where a question spans several authorities: what the state's says, then what the municipality's says, of the same matter.
 * Constants: docs/answers.md.
 */
final class Roles {
    /** Questions that one authority's figure does not settle. */
    private static final Set<AnswerKind> SPANNING = Set.of(AnswerKind.HOW, AnswerKind.WHO, AnswerKind.ANY);
    /** Share of the answer's coverage that the other authority's part must have where no place tells them apart. */
    private static final double AS_WELL = 0.9;
    /** Share of the words that are no names which the other authority's part holds, so that it tells of what is asked. */
    private static final double OF_THE_MATTER = 0.7;
    /** UTF-16 units from which a part is no mere title or link. */
    private static final int TELLING = 40;

    private final TextAnalysis analysis;
    private final Understanding understanding;
    private final List<Chooser.Found> pages;
    private final double sureEnough;

    Roles(TextAnalysis analysis, Understanding understanding, List<Chooser.Found> pages, double sureEnough) {
        this.analysis = analysis;
        this.understanding = understanding;
        this.pages = pages;
        this.sureEnough = sureEnough;
    }

    /**
     * The parts to quote in order, the state's first; empty where one authority says all.
     *
     * @param choices the answer first
     */
    List<Choice> inOrder(List<Choice> choices) {
        Choice best = choices.getFirst();
        if (!SPANNING.contains(understanding.kind()) || !tells(best)) {
            return List.of();
        }
        Optional<Choice> other = understanding.places().isEmpty() ? ofTheState(best, choices) : beside(best, choices);
        return other.map(found -> isLocal(best) ? List.of(found, best) : List.of(best, found))
                .orElse(List.of());
    }

    /** Another authority of the state that answers as well. */
    private Optional<Choice> ofTheState(Choice best, List<Choice> choices) {
        return isLocal(best)
                ? Optional.empty()
                : likeliest(choices.stream()
                                .filter(choice -> !isLocal(choice) && isBeside(best, choice))
                                .filter(choice -> choice.coverage() >= AS_WELL * best.coverage()))
                        .filter(choice -> choice.signs().direct()
                                >= AS_WELL * best.signs().direct());
    }

    /** What the state's authority says of the matter beside the municipality's, and the other way round. */
    private Optional<Choice> beside(Choice best, List<Choice> choices) {
        return isLocal(best)
                ? likeliest(ofTheMatter(best).filter(choice -> !isLocal(choice) && isBeside(best, choice)))
                : likeliest(choices.stream().filter(choice -> isLocal(choice) && isBeside(best, choice)));
    }

    /** What pages of the state say of the question without its place, which they do not name. */
    private Stream<Choice> ofTheMatter(Choice best) {
        Understanding matter = new Understanding(
                understanding.question(),
                understanding.text(),
                understanding.language(),
                understanding.kind(),
                understanding.units().stream()
                        .filter(unit -> !understanding.placeUnits().contains(unit))
                        .toList(),
                List.of(),
                understanding.readings(),
                understanding.suggestion());
        List<Chooser.Found> ofTheState = pages.stream()
                .filter(found -> found.page().place().isBlank())
                .filter(found -> found.page().country().equals(page(best).country()))
                .toList();
        return matter.units().isEmpty() || ofTheState.isEmpty()
                ? Stream.empty()
                : new Chooser(analysis, matter).choose(ofTheState).stream();
    }

    private Optional<Choice> likeliest(Stream<Choice> found) {
        List<Choice> choices = found.filter(Roles::tells)
                .filter(choice -> choice.signs().matter() >= OF_THE_MATTER)
                .toList();
        return choices.isEmpty() || Confidence.of(choices, choices.subList(0, 1)) < sureEnough
                ? Optional.empty()
                : Optional.of(choices.getFirst());
    }

    private static boolean isBeside(Choice one, Choice other) {
        return page(one).country().equals(page(other).country())
                && !page(one).authority().equals(page(other).authority());
    }

    private static boolean isLocal(Choice choice) {
        return !page(choice).place().isBlank();
    }

    private static boolean tells(Choice choice) {
        Snippet snippet = choice.evidence().snippet();
        return snippet.isList() || snippet.range().length() >= TELLING && !snippet.closed();
    }

    private static Page page(Choice choice) {
        return choice.evidence().snippet().page();
    }
}
