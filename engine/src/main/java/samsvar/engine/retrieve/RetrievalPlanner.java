package samsvar.engine.retrieve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import samsvar.engine.question.Question;
import samsvar.engine.question.Understanding;

/** What is looked for to answer a question? Thread-safe. */
public final class RetrievalPlanner {
    /**
     * The retrieval of whole pages; passages are found with {@link Retrieval#at}. Every unit is a meaning; neighbouring units
     * that are neighbours in the text count for more.
     */
    public Retrieval plan(Understanding understanding, int limit) {
        List<Node> meanings = new ArrayList<>();
        understanding.units().forEach(unit -> meanings.add(meaning(unit)));
        Question question = understanding.question();
        Node required = question.match() == Question.Match.ALL ? new Node.AllOf(meanings) : new Node.AnyOf(meanings);
        Node node = new Node.Preferring(required, neighbours(understanding));
        return new Retrieval(Retrieval.Level.PAGES, node, question.filters(), Set.of(), limit);
    }

    private static Node meaning(Understanding.Unit unit) {
        List<Node.Way> ways = unit.variants().stream()
                .map(v -> new Node.Way(v.language(), v.words(), v.weight()))
                .toList();
        return new Node.Meaning(ways, isName(unit));
    }

    private static boolean isName(Understanding.Unit unit) {
        return Character.isUpperCase(unit.text().codePointAt(0)) && unit.range().start() > 0;
    }

    private static List<Node> neighbours(Understanding understanding) {
        List<Node> close = new ArrayList<>();
        String text = understanding.question().text();
        List<Understanding.Unit> units = understanding.units();
        for (int i = 1; i < units.size(); i++) {
            int start = units.get(i - 1).range().start();
            int end = units.get(i).range().end();
            if (start < end) {
                close.add(new Node.Close(understanding.language().language(), text.substring(start, end)));
            }
        }
        return close;
    }
}
