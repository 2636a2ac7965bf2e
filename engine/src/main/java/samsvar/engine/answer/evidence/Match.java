package samsvar.engine.answer.evidence;

import java.util.List;
import samsvar.engine.page.TextRange;

/**
 * How well a text holds a word of the question.
 *
 * @param strength 0 (not at all) to 1 (the very word, inflected or not)
 * @param ranges where, in the text matched
 */
public record Match(double strength, List<TextRange> ranges) {
    /** Not found. */
    public static final Match NONE = new Match(0, List.of());

    public Match {
        ranges = List.copyOf(ranges);
    }

    Match or(Match other) {
        return other.strength > strength ? other : this;
    }

    /** This match, if it counts for as much as {@code factor} of itself. */
    Match times(double factor) {
        return new Match(strength * factor, ranges);
    }
}
