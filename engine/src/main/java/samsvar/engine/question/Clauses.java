package samsvar.engine.question;

import java.util.List;
import java.util.regex.Pattern;
import samsvar.engine.page.TextRange;
import samsvar.engine.question.Understanding.Unit;

/**
 * The clauses of what was typed that ask, and those that tell of the asker: "Jag bor i Sala. Var finns biblioteket?"
 *
 * @param asking in text order, at least one
 * @param others the other clauses, in text order
 * @param personal those of the others with a word for the asker
 * @param refersBack whether a clause that asks has a word that may stand for something said in another ("det", "they", "там")
 */
record Clauses(List<TextRange> asking, List<TextRange> others, List<TextRange> personal, boolean refersBack) {
    /** Cyrillic verbs have endings for persons, so that nobody needs a word for them. */
    private static final Pattern INFINITIVE_OR_LATIN = Pattern.compile("\\P{IsCyrillic}*|.*(?:т[иь]|т[иь]ся|чь)");

    boolean asks(TextRange words) {
        return asking.stream().anyMatch(words::overlaps);
    }

    /**
     * The clauses that only tell of the asker; none where what is asked can not be told without them: it names no thing, or one only and
     * refers to another clause.
     */
    List<TextRange> told(List<Unit> units) {
        long things = units.stream()
                .filter(unit -> asks(unit.range()) && isThing(unit))
                .count();
        return things < (refersBack ? 2 : 1)
                ? List.of()
                : others.stream()
                        .filter(clause ->
                                personal.contains(clause) || units.stream().anyMatch(unit -> tells(unit, clause)))
                        .toList();
    }

    private static boolean tells(Unit unit, TextRange clause) {
        return unit.range().overlaps(clause)
                && isOfKind("v-", unit)
                && !INFINITIVE_OR_LATIN.matcher(unit.text()).matches();
    }

    /** Whether no concept, or the likeliest, is nothing done, no quality and no time. */
    private static boolean isThing(Unit unit) {
        return !isOfKind("v-", unit) && !isOfKind("a-", unit) && !isOfKind("d-", unit);
    }

    private static boolean isOfKind(String beginning, Unit unit) {
        return unit.concepts().stream().limit(1).anyMatch(concept -> concept.startsWith(beginning));
    }
}
