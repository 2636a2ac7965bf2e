package samsvar.engine.retrieve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import samsvar.engine.question.Question;
import samsvar.engine.question.Understanding;

/** What is looked for to answer a question? Thread-safe. */
public final class RetrievalPlanner {
    /**
     * The retrieval of whole pages; passages are found with {@link Retrieval#at}. Every unit is a meaning; neighbouring units
     * that are neighbours in the text count for more, and so do pages of the country named and in the question's language.
     */
    public Retrieval plan(Understanding understanding, int limit) {
        Question question = understanding.question();
        boolean all = question.match() == Question.Match.ALL;
        List<Node> meanings = understanding.units().stream()
                .filter(unit -> all || country(unit).isEmpty())
                .<Node>map(unit -> meaning(unit, !all))
                .toList();
        if (meanings.isEmpty()) {
            meanings = understanding.units().stream()
                    .<Node>map(unit -> meaning(unit, !all))
                    .toList();
        }
        Node required = all ? new Node.AllOf(meanings) : new Node.AnyOf(meanings);
        Node node = new Node.Preferring(required, bonuses(understanding));
        return new Retrieval(Retrieval.Level.PAGES, node, question.filters(), Set.of(), limit);
    }

    private static List<Node> bonuses(Understanding understanding) {
        List<Node> bonuses = new ArrayList<>(neighbours(understanding));
        countries(understanding).forEach(country -> bonuses.add(new Node.OfCountry(country)));
        ContactShape.of(understanding.kind()).ifPresent(shape -> bonuses.add(new Node.Holding(shape)));
        understanding.told().forEach(unit -> bonuses.add(new Node.Told(meaning(unit, true))));
        bonuses.add(new Node.InLanguage(understanding.language().language()));
        return bonuses;
    }

    /** The countries whose authorities are meant, in question order. */
    static List<String> countries(Understanding understanding) {
        return Stream.concat(understanding.units().stream(), understanding.told().stream())
                .flatMap(unit -> country(unit).stream())
                .distinct()
                .toList();
    }

    /** The country whose authorities are meant: few of their own pages name it. */
    private static Optional<String> country(Understanding.Unit unit) {
        return unit.concepts().stream()
                .limit(1)
                .flatMap(concept -> Understanding.country(concept).stream())
                .findFirst();
    }

    /**
     * What is looked for of one unit.
     *
     * @param partly whether some of several words may do
     */
    public static Node.Meaning meaning(Understanding.Unit unit, boolean partly) {
        List<Node.Way> ways = unit.variants().stream()
                .filter(v -> !v.label() || unit.senses().isEmpty())
                .map(v -> new Node.Way(v.language(), v.words(), v.weight()))
                .toList();
        List<Node.Sense> senses = unit.senses().stream()
                .map(s -> new Node.Sense(s.concept(), s.weight()))
                .toList();
        return new Node.Meaning(ways, senses, isName(unit), partly);
    }

    private static boolean isName(Understanding.Unit unit) {
        return Character.isUpperCase(unit.text().codePointAt(0)) && unit.range().start() > 0;
    }

    private static List<Node> neighbours(Understanding understanding) {
        List<Node> close = new ArrayList<>();
        String text = understanding.text();
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
