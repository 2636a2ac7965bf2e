package samsvar.engine.answer.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import samsvar.engine.answer.value.Fact;
import samsvar.engine.answer.value.FactType;

/** Where a page states the fact twice, the fuller statement answers better: "29 mars kl. 16" before "29 mars". */
final class Fuller {
    private static final Set<FactType> GROWING = Set.of(FactType.DATE, FactType.TIME, FactType.ADDRESS, FactType.MONEY);
    /** Share of the best coverage below which a part is about something else. Set by judgement. */
    private static final double ABOUT_THE_SAME = 0.45;

    private Fuller() {}

    /** The choices, with the fullest statement of the best one's fact first. */
    static List<Choice> first(List<Choice> choices) {
        if (choices.isEmpty()) {
            return choices;
        }
        Choice best = choices.getFirst();
        Optional<Choice> fuller =
                choices.stream().filter(other -> isFuller(other, best)).findFirst();
        if (fuller.isEmpty()) {
            return choices;
        }
        Choice moved = fuller.get();
        List<Choice> changed = new ArrayList<>(choices);
        changed.remove(moved);
        changed.addFirst(best.withPart(moved.evidence(), moved.values()));
        return List.copyOf(changed);
    }

    private static boolean isFuller(Choice other, Choice best) {
        String less = value(best);
        String more = value(other);
        return !less.isEmpty()
                && more.length() > less.length()
                && more.contains(less)
                && other.coverage() >= ABOUT_THE_SAME * best.coverage()
                && other.evidence()
                        .snippet()
                        .page()
                        .id()
                        .equals(best.evidence().snippet().page().id());
    }

    private static String value(Choice choice) {
        return choice.value()
                .filter(fact -> GROWING.contains(fact.type()))
                .map(Fact::range)
                .map(range ->
                        range.of(choice.evidence().snippet().page().text()).toLowerCase(Locale.ROOT))
                .orElse("");
    }
}
