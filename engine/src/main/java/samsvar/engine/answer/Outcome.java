package samsvar.engine.answer;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import samsvar.config.language.LanguageTag;
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

    /** The same for somebody who asked for the pages only. */
    public Outcome unanswered() {
        return new Outcome(understanding, new Answer.Nothing(), results, total, took, spread);
    }

    /** The same with other results. */
    public Outcome showing(List<Result> others, long number) {
        return new Outcome(understanding, answer, others, number, took, spread);
    }

    /** An outcome of whose pages nothing else is known. */
    public Outcome(Understanding understanding, Answer answer, List<Result> results, long total, Duration took) {
        this(understanding, answer, results, total, took, Spread.UNKNOWN);
    }

    /**
     * How the best pages found (some hundred at most) are spread over authorities and languages.
     *
     * @param pagesOf how many are of each authority, by its name in lower case
     * @param pagesIn how many are in each language
     * @param held whether the authorities of the place that the question names have a page that tells of what is asked; true where
     *     it names none
     */
    public record Spread(Map<String, Integer> pagesOf, Map<LanguageTag, Integer> pagesIn, boolean held) {
        /** Nothing is known. */
        public static final Spread UNKNOWN = new Spread(Map.of(), Map.of(), true);

        public Spread {
            pagesOf = Map.copyOf(pagesOf);
            pagesIn = Map.copyOf(pagesIn);
        }

        /** How many of the best pages found are of this authority. */
        public int pagesOf(String authority) {
            return pagesOf.getOrDefault(authority.strip().toLowerCase(Locale.ROOT), 0);
        }
    }
}
