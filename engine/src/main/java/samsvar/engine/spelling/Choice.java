package samsvar.engine.spelling;

import java.util.List;
import samsvar.engine.question.Reading;

/**
 * What stands for a piece of the question.
 *
 * @param start where the piece begins in the question
 * @param end behind its last letter
 * @param reading what it was taken for
 */
record Choice(int start, int end, Reading reading) {
    static Choice of(Chunk chunk, List<Option> options) {
        Option best = options.getFirst();
        boolean raw = best.kind() == Reading.Kind.KEYBOARD_LAYOUT;
        List<String> others = options.stream()
                .skip(1)
                .filter(option -> option.kind() == best.kind() && option.rank() - best.rank() < NEAR)
                .map(Option::words)
                .limit(OTHERS)
                .toList();
        Reading reading =
                new Reading(best.kind(), raw ? chunk.raw() : chunk.word(), best.words(), best.language(), others);
        return new Choice(raw ? chunk.rawStart() : chunk.start(), raw ? chunk.rawEnd() : chunk.end(), reading);
    }

    /** Hundredths of a wrong letter up to which another word is looked for as well. */
    private static final int NEAR = 15;

    private static final int OTHERS = 2;
}
