package samsvar.engine.evaluate;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import samsvar.config.language.LanguageTag;
import samsvar.engine.answer.Outcome;
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
     * What came out.
     *
     * @param lines "name TAB value" with four decimals: nDCG@k, MRR@k, P@1, R@k over all questions, the same for each language
     *     as P@1[uk], questions/s last
     * @param run TREC run lines "qid Q0 docid rank score samsvar"
     */
    public record Report(List<String> lines, List<String> run) {
        public Report {
            lines = List.copyOf(lines);
            run = List.copyOf(run);
        }
    }

    private record Scored(Optional<LanguageTag> language, Measures measures) {}

    /**
     * Asks every question without filters and without knowledge of the reader.
     *
     * @param k depth of the measures, 1-1000
     */
    public Report run(List<JudgedQuestion> questions, int k) {
        List<Scored> scored = new ArrayList<>();
        List<String> run = new ArrayList<>();
        Instant begin = clock.instant();
        for (JudgedQuestion question : questions) {
            Outcome outcome = search.apply(
                    new Question(question.text(), Optional.empty(), Filters.NONE, 0, k, Question.Match.ANY));
            List<String> ranking = outcome.results().stream()
                    .map(result -> result.page().id().value())
                    .toList();
            scored.add(new Scored(question.language(), Measures.of(ranking, question.relevance(), k)));
            addRun(question, outcome, run);
        }
        Duration took = Duration.between(begin, clock.instant());
        List<String> lines = lines(scored, k);
        double seconds = Math.max(1e-3, took.toNanos() / 1e9);
        lines.add(line("questions/s", questions.size() / seconds));
        return new Report(lines, run);
    }

    private static void addRun(JudgedQuestion question, Outcome outcome, List<String> run) {
        int rank = 0;
        for (var result : outcome.results()) {
            rank++;
            String id = result.page().id().value();
            run.add(String.format(Locale.ROOT, "%s Q0 %s %d %.6f samsvar", question.id(), id, rank, result.score()));
        }
    }

    private static List<String> lines(List<Scored> scored, int k) {
        List<String> lines = new ArrayList<>();
        addMeans(scored, k, "", lines);
        scored.stream()
                .flatMap(s -> s.language().stream())
                .distinct()
                .sorted()
                .forEach(language -> addMeans(
                        scored.stream()
                                .filter(s -> s.language().equals(Optional.of(language)))
                                .toList(),
                        k,
                        "[" + language + "]",
                        lines));
        return lines;
    }

    private static void addMeans(List<Scored> scored, int k, String suffix, List<String> lines) {
        lines.add(line("nDCG@" + k + suffix, mean(scored, Measures::ndcg)));
        lines.add(line("MRR@" + k + suffix, mean(scored, Measures::reciprocalRank)));
        lines.add(line("P@1" + suffix, mean(scored, Measures::first)));
        lines.add(line("R@" + k + suffix, mean(scored, Measures::recall)));
    }

    private static double mean(List<Scored> scored, ToDoubleFunction<Measures> measure) {
        return scored.stream()
                .map(Scored::measures)
                .mapToDouble(measure)
                .average()
                .orElse(0);
    }

    private static String line(String name, double value) {
        return String.format(Locale.ROOT, "%s\t%.4f", name, value);
    }
}
