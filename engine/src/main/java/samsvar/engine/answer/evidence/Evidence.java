package samsvar.engine.answer.evidence;

import java.util.List;

/**
 * What speaks for a snippet, by word of the question.
 *
 * @param snippet what could be quoted
 * @param direct what the snippet itself holds, ranges relative to the page's text, in the order of the words asked
 * @param context what is said of the snippet by its headings, table, page or neighbours, 0-1, in the same order
 */
public record Evidence(Snippet snippet, List<Match> direct, List<Double> context) {
    public Evidence {
        direct = List.copyOf(direct);
        context = List.copyOf(context);
    }

    /** How well the word asked is held by the snippet or said of it, 0-1. */
    public double strength(int word) {
        return Math.max(direct.get(word).strength(), context.get(word));
    }
}
