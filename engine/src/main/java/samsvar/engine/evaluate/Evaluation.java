package samsvar.engine.evaluate;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import samsvar.engine.answer.Outcome;
import samsvar.engine.answer.Result;
import samsvar.engine.question.Filters;
import samsvar.engine.question.Question;

/** Asks judged questions and measures the rankings. Not thread-safe. */
public final class Evaluation {
    private final Function<Question, Outcome> search;
    private final InstantSource clock;

    /**
     * @param search answers a question with results, for instance {@code engine::search}
     * @param clock measures questions per second
     */
    public Evaluation(Function<Question, Outcome> search, InstantSource clock) {
        this.search = search;
        this.clock = clock;
    }

    /**
     * Asks every question without filters and without knowledge of the reader.
     *
     * @param k depth of nDCG, MRR and R, 1-1000
     * @param depth results asked for, of which R is measured as well, 1-1000; never fewer than {@code k}
     */
    public EvaluationReport run(List<JudgedQuestion> questions, int k, int depth) {
        int wanted = Math.max(k, depth);
        List<ScoredQuestion> scored = new ArrayList<>();
        Instant begin = clock.instant();
        for (JudgedQuestion question : questions) {
            Outcome outcome = search.apply(
                    new Question(question.text(), Optional.empty(), Filters.NONE, 0, wanted, Question.Match.ANY));
            scored.add(scored(question, outcome.results(), k, wanted));
        }
        return new EvaluationReport(scored, k, wanted, Duration.between(begin, clock.instant()));
    }

    private static ScoredQuestion scored(JudgedQuestion question, List<Result> results, int k, int depth) {
        List<ScoredQuestion.Ranked> ranking = results.stream()
                .map(result -> new ScoredQuestion.Ranked(result.page().id().value(), result.score()))
                .toList();
        List<String> ids = ranking.stream().map(ScoredQuestion.Ranked::document).toList();
        return new ScoredQuestion(
                question,
                ranking,
                Measures.of(ids, question.relevance(), k),
                Measures.of(ids, question.relevance(), depth).recall());
    }
}
