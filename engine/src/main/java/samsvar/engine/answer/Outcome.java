package samsvar.engine.answer;

import java.time.Duration;
import java.util.List;
import samsvar.engine.question.Understanding;

/**
 * Everything found for one question.
 *
 * @param understanding how the question was read
 * @param answer the answer, {@link Answer.Nothing} for a mere search
 * @param results one entry per page, best first
 * @param total number of pages found
 * @param took time spent, for the record
 */
public record Outcome(Understanding understanding, Answer answer, List<Result> results, long total, Duration took) {
    public Outcome {
        results = List.copyOf(results);
    }
}
