package samsvar.engine.answer.choice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import samsvar.engine.answer.value.FactWords;
import samsvar.engine.page.TextRange;
import samsvar.engine.question.Understanding;
import samsvar.engine.question.Understanding.Unit;
import samsvar.engine.question.Understanding.Variant;

/**
 * Which of several is asked about? "Andra" is a function word to the search, but tells one row of a table from another.
 */
final class Ordinals {
    private static final int MOST = 5;
    private static final Pattern WORD = Pattern.compile("[\\p{L}’']+");

    private Ordinals() {}

    /** The question's units and its ordinal numbers that are no units, in the order of the question. */
    static List<Unit> with(Understanding understanding) {
        List<Unit> units = new ArrayList<>(understanding.units());
        Matcher word = WORD.matcher(understanding.asked());
        while (word.find()) {
            TextRange range = new TextRange(word.start(), word.end());
            boolean known = understanding.units().stream()
                    .anyMatch(unit -> unit.range().start() < range.end()
                            && range.start() < unit.range().end());
            if (!known && isOrdinal(word.group())) {
                Variant typed = new Variant(understanding.language().language(), word.group(), 1);
                units.add(new Unit(range, word.group(), List.of(), List.of(typed)));
            }
        }
        units.sort(Comparator.comparingInt(unit -> unit.range().start()));
        return units;
    }

    private static boolean isOrdinal(String word) {
        return IntStream.rangeClosed(1, MOST).anyMatch(number -> FactWords.isA("ordinal-" + number, word));
    }
}
