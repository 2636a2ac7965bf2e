package samsvar.engine.answer.evidence;

import java.util.List;

/**
 * What speaks for a snippet, by word of the question.
 *
 * @param snippet what could be quoted
 * @param direct what the snippet itself holds, ranges relative to the page's text, in the order of the words asked
 * @param context what is said of the snippet by its headings, table, page or neighbours, 0-1, in the same order
 * @param columns how well each column's header holds the words asked, 0-1; empty but for table rows with headers
 */
public record Evidence(Snippet snippet, List<Match> direct, List<Double> context, List<Double> columns) {
    public Evidence {
        direct = List.copyOf(direct);
        context = List.copyOf(context);
        columns = List.copyOf(columns);
    }

    /** How well the word asked is held by the snippet or said of it, 0-1. */
    public double strength(int word) {
        return Math.max(direct.get(word).strength(), context.get(word));
    }
}
