package samsvar.engine.question;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import samsvar.engine.page.TextRange;
import samsvar.engine.question.Understanding.Unit;

/**
 * The sentences of what was typed that ask: "Jag bor i Sala. Var finns biblioteket?" Where nothing tells, all do.
 *
 * @param ranges in text order, at least one
 * @param others the other sentences, in text order
 */
record AskingSentences(List<TextRange> ranges, List<TextRange> others) {
    /**
     * Those that end with a question mark; where none does, the only one with words that ask.
     *
     * @param sentences all of the text, in order
     * @param asks whether a sentence has words that ask for a kind of thing
     */
    static AskingSentences of(List<TextRange> sentences, String text, Predicate<TextRange> asks) {
        List<TextRange> marked = sentences.stream()
                .filter(sentence -> sentence.of(text).endsWith("?"))
                .toList();
        List<TextRange> asking =
                marked.isEmpty() ? sentences.stream().filter(asks).toList() : marked;
        boolean told = !marked.isEmpty() || asking.size() == 1;
        return new AskingSentences(
                told ? asking : List.of(new TextRange(0, text.length())),
                sentences.stream()
                        .filter(sentence -> told && !asking.contains(sentence))
                        .toList());
    }

    boolean hold(TextRange words) {
        return ranges.stream().anyMatch(words::overlaps);
    }

    /**
     * The units asked about; empty where what is asked can not be told without the other sentences: it names no thing, or one only and
     * refers to them.
     */
    Optional<List<Unit>> asked(List<Unit> units, boolean refersBack) {
        List<Unit> asked = units.stream().filter(unit -> hold(unit.range())).toList();
        long things = asked.stream().filter(AskingSentences::isThing).count();
        return others.isEmpty() || things < (refersBack ? 2 : 1) ? Optional.empty() : Optional.of(asked);
    }

    /** Whether no concept, or the likeliest, is nothing done, no quality and no time. */
    private static boolean isThing(Unit unit) {
        return unit.concepts().stream()
                .limit(1)
                .noneMatch(concept -> concept.startsWith("v-") || concept.startsWith("a-") || concept.startsWith("d-"));
    }
}
