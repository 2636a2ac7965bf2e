package samsvar.engine.answer;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import samsvar.engine.question.Understanding;

/**
 * Everything found for one question.
 *
 * @param understanding how the question was read
 * @param answer the answer, {@link Answer.Nothing} for a mere search
 * @param results one entry per page, best first
 * @param total number of pages found, versions of one page counted once where they are among the best
 * @param took time spent, for the record
 * @param spread what else is known of the pages found
 */
public record Outcome(
        Understanding understanding, Answer answer, List<Result> results, long total, Duration took, Spread spread) {
    public Outcome {
        results = List.copyOf(results);
    }

    /** An outcome of whose pages nothing else is known. */
    public Outcome(Understanding understanding, Answer answer, List<Result> results, long total, Duration took) {
        this(understanding, answer, results, total, took, Spread.UNKNOWN);
    }

    /**
     * How the best pages found (some hundred at most) are spread over authorities.
     *
     * @param pagesOf how many are of each authority, by its name in lower case
     * @param held whether the authorities of the place that the question names have a page that tells of what is asked; true where
     *     it names none
     */
    public record Spread(Map<String, Integer> pagesOf, boolean held) {
        /** Nothing is known. */
        public static final Spread UNKNOWN = new Spread(Map.of(), true);

        public Spread {
            pagesOf = Map.copyOf(pagesOf);
        }

        /** How many of the best pages found are of this authority. */
        public int pagesOf(String authority) {
            return pagesOf.getOrDefault(authority.strip().toLowerCase(Locale.ROOT), 0);
        }
    }
}
