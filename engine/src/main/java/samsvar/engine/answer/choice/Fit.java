package samsvar.engine.answer.choice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import samsvar.config.answer.AnswerKind;
import samsvar.engine.answer.evidence.Evidence;
import samsvar.engine.answer.evidence.Snippet;
import samsvar.engine.answer.evidence.Sought;
import samsvar.engine.answer.value.FactWords;

/**
 * How well does a part of a page answer a question of that kind, whatever it is about?
 *
 * @param words the words asked, in their order
 */
record Fit(AnswerKind kind, Wanted wanted, List<Sought> words) {
    /** Fit where no fact is asked for. */
    private static final double NOTHING_WANTED = 0.7;
    /** The same of a line that only names a thing. */
    private static final double NAME_ONLY = 0.35;
    /** The same of a row of a table, or of a sentence that tells the last day, where it is asked how. */
    private static final double TELLS_ELSE = 0.3;
    /** Fit where the kind is hard to recognise by form and nothing was recognised. */
    private static final double NOT_RECOGNISED = 0.25;
    /** The same where a sentence about what is asked defines it in no known form. */
    private static final double TELLS_OF_IT = 0.55;
    /** Characters at the beginning of a sentence in which its subject begins. */
    private static final int SUBJECT = 8;

    /** Fit of steps where somebody asks how: more than that of a sentence that says all the words and none of the steps. */
    private static final double STEPS = 1.4;
    /** Fit of a list that is no sequence of steps, or is not asked for as one. Set by judgement. */
    private static final double LED_IN = 0.8;

    private static final Set<AnswerKind> UNTYPED = Set.of(AnswerKind.ANY, AnswerKind.WHICH, AnswerKind.DEFINITION);

    /**
     * A whole list answers who asks how, and what its own lead-in asks; "No, it is free" answers nobody who asks how; a mere name answers
     * what its heading asks and where a fact is asked for.
     */
    boolean answersByShape(Snippet snippet) {
        if (wanted.types().isEmpty() && snippet.isMereName() && !snippet.answersHeading()) {
            return false;
        }
        if (kind == AnswerKind.HOW && FactWords.begins("yes-or-no", snippet.text())) {
            return false;
        }
        return !snippet.isList()
                || kind == AnswerKind.HOW && snippet.tells()
                || UNTYPED.contains(kind)
                        && snippet.text().lines().findFirst().orElse("").endsWith(":");
    }

    /** Whether somebody asks where, and the part tells on which days. */
    boolean tellsDays(Snippet snippet) {
        return kind == AnswerKind.WHERE && FactWords.isIn("weekday", snippet.text());
    }

    private double ofList(Snippet snippet) {
        if (kind != AnswerKind.HOW) {
            return LED_IN;
        }
        return snippet.shape() == Snippet.Shape.STEPS ? STEPS : LED_IN;
    }

    /** Whether somebody asks how, and the part is a row of a table or tells the last day for it. */
    private boolean tellsElse(Snippet snippet) {
        return kind == AnswerKind.HOW
                && (snippet.shape() == Snippet.Shape.ROW
                        || words.stream()
                                        .noneMatch(word -> FactWords.isIn(
                                                "deadline", word.unit().text()))
                                && FactWords.isIn("deadline", snippet.text()));
    }

    private double untypedFit(Snippet snippet) {
        if (snippet.isMereName()) {
            return NAME_ONLY;
        }
        return tellsElse(snippet) ? TELLS_ELSE : NOTHING_WANTED;
    }

    /** How well the part answers that kind of question: 1 where it states exactly what is asked for, more for steps that are asked for. */
    double of(Optional<ValuePicker.Picked> value, Evidence evidence) {
        if (evidence.snippet().isList()) {
            return ofList(evidence.snippet());
        }
        if (wanted.types().isEmpty()) {
            return untypedFit(evidence.snippet());
        }
        double missing =
                kind == AnswerKind.DEFINITION && beginsWithWhatIsAsked(evidence) ? TELLS_OF_IT : NOT_RECOGNISED;
        return Math.min(
                1,
                value.map(ValuePicker.Picked::fit)
                        .map(fit -> Math.max(fit, missing))
                        .orElse(missing));
    }

    /** Whether a sentence begins with what is asked about: "Kortet visar att …" tells what the card is. */
    private static boolean beginsWithWhatIsAsked(Evidence evidence) {
        int start = evidence.snippet().range().start();
        return evidence.snippet().shape() == Snippet.Shape.SENTENCE
                && evidence.direct().stream()
                        .filter(match -> match.strength() > Chooser.HELD)
                        .flatMap(match -> match.ranges().stream())
                        .anyMatch(range -> range.start() - start <= SUBJECT);
    }
}
