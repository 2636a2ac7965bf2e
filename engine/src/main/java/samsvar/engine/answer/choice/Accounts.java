package samsvar.engine.answer.choice;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import samsvar.config.answer.AnswerKind;
import samsvar.config.language.LanguageTag;
import samsvar.engine.answer.evidence.Snippet;
import samsvar.engine.answer.evidence.Sought;
import samsvar.engine.answer.value.FactWords;
import samsvar.engine.question.Understanding;

/** How parts account for the words of one question; see {@link Account}. */
final class Accounts {
    /** Kinds whose facts stand on many pages, told of other things. */
    private static final Set<AnswerKind> TOLD_OF_MUCH =
            Set.of(AnswerKind.COST, AnswerKind.HOW_MANY, AnswerKind.WHO, AnswerKind.WHICH, AnswerKind.DEFINITION);
    /** Beginning of the ids of verbs. */
    private static final String DOING = "v-";
    /** Beginnings of the ids of concepts that are no things: what happens, how things are, when and where. */
    private static final List<String> NO_THINGS = List.of(DOING, "a-", "d-", "ord-");
    /** What is left of a word that is held nowhere, so that one such word does not decide alone. */
    private static final double FLOOR = 0.15;
    /** A time that is held less is another. */
    private static final double HELD = 0.6;

    private static final double MANY_WORDS = 6;
    private static final Pattern WORD_GAP = Pattern.compile("\\P{L}+");

    private final AnswerKind kind;
    private final List<Sought> words;
    private final int[] telling;
    /** Words in the phrases that tell something. */
    private final int wordsTyped;

    /** @param idle words that tell nothing of the matter: the kind of fact asked for, "people" */
    Accounts(Understanding understanding, List<Sought> words, Predicate<Sought> idle) {
        this.kind = understanding.kind();
        this.words = words;
        this.telling = IntStream.range(0, words.size())
                .filter(i -> !words.get(i).name() && !idle.test(words.get(i)))
                .toArray();
        this.wordsTyped = IntStream.of(telling)
                .map(i -> WORD_GAP.split(words.get(i).unit().text()).length)
                .sum();
    }

    /**
     * @param strengths how well the word of each index is held by the part or said of it, 0-1
     * @param countsAnother whether the part's number counts what was not asked for
     */
    Account of(Snippet part, IntToDoubleFunction strengths, boolean countsAnother) {
        return new Account(
                evenly(part, strengths),
                TOLD_OF_MUCH.contains(kind) ? 1 - head(strengths) : 0,
                asksForAnotherTime(strengths) ? 1 : 0,
                countsAnother ? 1 : 0,
                Math.min(1, wordsTyped / MANY_WORDS));
    }

    private double evenly(Snippet part, IntToDoubleFunction strengths) {
        return Math.exp(held(i -> isSaidIn(words.get(i), part), strengths)
                .map(strength -> Math.log(FLOOR + strength))
                .average()
                .orElse(0));
    }

    /** How well the first thing that the question names is held by the part or said of it, 0-1; 1 where it names none. */
    double head(IntToDoubleFunction strengths) {
        return held(i -> isThing(words.get(i)), strengths).findFirst().orElse(1);
    }

    private DoubleStream held(IntPredicate which, IntToDoubleFunction strengths) {
        return IntStream.of(telling).filter(which).mapToDouble(strengths).map(strength -> Math.min(1, strength));
    }

    private boolean asksForAnotherTime(IntToDoubleFunction strengths) {
        return IntStream.range(0, words.size())
                .filter(i -> FactWords.calendar(words.get(i).unit().text()).isPresent())
                .mapToDouble(strengths)
                .anyMatch(strength -> strength < HELD);
    }

    /** Whether the part's or its page's language has a way to say the word. */
    private static boolean isSaidIn(Sought word, Snippet part) {
        LanguageTag page = part.page().language();
        return word.unit().variants().stream()
                .map(Understanding.Variant::language)
                .anyMatch(said -> said.equals(part.language()) || said.equals(page));
    }

    /** Whether the likeliest concept named is a thing, a being or a matter, and none is something done. */
    private static boolean isThing(Sought word) {
        List<String> concepts = word.unit().concepts();
        return !concepts.isEmpty()
                && NO_THINGS.stream().noneMatch(concepts.getFirst()::startsWith)
                && concepts.stream().noneMatch(concept -> concept.startsWith(DOING));
    }
}
