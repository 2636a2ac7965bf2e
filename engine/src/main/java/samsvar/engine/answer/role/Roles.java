package samsvar.engine.answer.role;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import samsvar.config.answer.AnswerKind;
import samsvar.engine.analysis.TextAnalysis;
import samsvar.engine.answer.choice.Choice;
import samsvar.engine.answer.choice.Chooser;
import samsvar.engine.answer.value.FactWords;
import samsvar.engine.page.Page;
import samsvar.engine.question.Understanding;

/**
 * Who does what where a question spans several authorities: what the state's says that it does, then the county's and the
 * municipality's, each of the same matter. Not thread-safe. Constants: docs/answers.md.
 */
public final class Roles {
    /** Questions that one authority's figure does not settle. */
    private static final Set<AnswerKind> SPANNING =
            Set.of(AnswerKind.HOW, AnswerKind.WHO, AnswerKind.WHICH, AnswerKind.ANY);
    /** Share of the words that are no names which each part holds, so that it tells of what is asked. */
    private static final double OF_THE_MATTER = 0.7;
    /** Share of the question that each part holds itself, not only under its headings. */
    private static final double ITSELF = 0.3;
    /** Pages of other authorities that are read. */
    private static final int PAGES = 6;

    private final TextAnalysis analysis;
    private final Understanding understanding;
    private final Predicate<Choice> sure;

    /** @param sure whether a part would be an answer by itself */
    public Roles(TextAnalysis analysis, Understanding understanding, Predicate<Choice> sure) {
        this.analysis = analysis;
        this.understanding = understanding;
        this.sure = sure;
    }

    /**
     * The parts to quote, from the state's to the municipality's, the answer among them.
     *
     * @param best the answer
     * @param pages the pages found, best first
     * @return two or three, each of another authority; empty where one authority says all
     */
    public List<Choice> around(Choice best, List<Chooser.Found> pages) {
        Optional<Level> level = level(best);
        if (!SPANNING.contains(understanding.kind())
                || level.filter(own -> Duty.isTold(best, own)).isEmpty()) {
            return List.of();
        }
        Map<Level, Choice> parts = new EnumMap<>(Level.class);
        parts.put(level.get(), best);
        for (Choice choice : ofTheMatter(best, pages)) {
            level(choice).filter(other -> tells(choice, other)).ifPresent(other -> parts.putIfAbsent(other, choice));
        }
        return parts.size() == 1 ? List.of() : List.copyOf(parts.values());
    }

    private Optional<Level> level(Choice choice) {
        return Level.of(page(choice), understanding.deciding());
    }

    private boolean tells(Choice choice, Level level) {
        return choice.signs().matter() >= OF_THE_MATTER
                && choice.signs().direct() >= ITSELF
                && Duty.isTold(choice, level)
                && sure.test(choice);
    }

    /** What other authorities say of the matter: the state's name no place, and none repeats "who arranges". */
    private List<Choice> ofTheMatter(Choice best, List<Chooser.Found> pages) {
        List<Understanding.Unit> places = understanding.placeUnits();
        Understanding matter = understanding.asking(
                AnswerKind.ANY,
                understanding.units().stream()
                        .filter(unit -> !places.contains(unit) && !FactWords.isA("does", unit.text()))
                        .toList());
        List<Chooser.Found> others = pages.stream()
                .filter(found -> isBeside(page(best), found.page()))
                .limit(PAGES)
                .toList();
        return matter.units().isEmpty() || others.isEmpty() ? List.of() : new Chooser(analysis, matter).choose(others);
    }

    private boolean isBeside(Page answering, Page other) {
        return other.country().equals(answering.country())
                && !other.authority().equals(answering.authority())
                && Level.of(other, understanding.deciding()).isPresent();
    }

    private static Page page(Choice choice) {
        return choice.evidence().snippet().page();
    }
}
