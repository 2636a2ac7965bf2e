package samsvar.engine.answer.choice;

import java.util.List;
import java.util.Optional;
import samsvar.engine.answer.evidence.Evidence;
import samsvar.engine.answer.value.Fact;

/**
 * A part of a page, judged as an answer.
 *
 * @param evidence the part and what speaks for it
 * @param values the words that answer, ranges of the page's text, of every row joined; empty where no fact is asked for or found
 * @param coverage share of the question's weight that the part or its context holds, 0-1
 * @param fit how well it states the kind of fact asked for, 0-1
 * @param score for ordering: higher is better, about 0-1
 * @param signs what else tells how sure the answer is
 */
public record Choice(Evidence evidence, List<Fact> values, double coverage, double fit, double score, Signs signs) {
    /**
     * What else tells how sure an answer is.
     *
     * @param matter share of the weight of the words that are no names which is held, 0-1
     * @param direct share of the question's weight that the part itself holds, 0-1
     * @param prior the search's opinion of the page, 0-1
     * @param account how the part accounts for the words of the question
     */
    public record Signs(double matter, double direct, double prior, Account account) {
        /** The same of another page. */
        public Signs on(double itsPrior) {
            return new Signs(matter, direct, itsPrior, account);
        }
    }

    public Choice {
        values = List.copyOf(values);
    }

    /** The words that answer; of the first row where several are joined. */
    public Optional<Fact> value() {
        return values.stream().findFirst();
    }

    /** The same judgement of another part. */
    Choice withPart(Evidence part, List<Fact> itsValues) {
        return new Choice(part, itsValues, coverage, fit, score, signs);
    }
}
