package samsvar.engine.evaluate;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import samsvar.config.language.LanguageTag;

/** What an evaluation says: means, one line for each question, and the rankings for other programs. Immutable. */
public final class EvaluationReport {
    /** Least difference of the scores in a run, in its sixth decimal. */
    private static final double STEP = 1e-6;

    private final List<ScoredQuestion> scored;
    private final int k;
    private final int depth;
    private final Duration took;

    EvaluationReport(List<ScoredQuestion> scored, int k, int depth, Duration took) {
        this.scored = List.copyOf(scored);
        this.k = k;
        this.depth = depth;
        this.took = took;
    }

    /** Whether any relevant document was found at all. */
    public boolean foundAny() {
        return scored.stream().anyMatch(s -> s.firstRelevant() > 0);
    }

    /**
     * "name TAB value" with four decimals: nDCG@k, MRR@k, P@1, R@k and R@depth over all questions, the same for each language as
     * P@1[uk], questions/s last.
     */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        addMeans(scored, "", lines);
        scored.stream()
                .flatMap(s -> s.question().language().stream())
                .distinct()
                .sorted()
                .forEach(language -> addMeans(of(language), "[" + language + "]", lines));
        double seconds = Math.max(1e-3, took.toNanos() / 1e9);
        lines.add(line("questions/s", scored.size() / seconds));
        return lines;
    }

    /** A heading and a line for each question, tabs between the cells: what was measured and the first relevant rank, 0 for none. */
    public List<String> perQuery() {
        List<String> lines = new ArrayList<>();
        lines.add("qid\tlanguage\trank\tnDCG@" + k + "\tMRR@" + k + "\tP@1\tR@" + k + deep("\tR@" + depth)
                + "\tquestion");
        for (ScoredQuestion s : scored) {
            Measures m = s.measures();
            lines.add(String.join(
                    "\t",
                    s.question().id(),
                    s.question().language().map(LanguageTag::value).orElse("-"),
                    String.valueOf(s.firstRelevant()),
                    number(m.ndcg()),
                    number(m.reciprocalRank()),
                    number(m.first()),
                    number(m.recall()) + deep("\t" + number(s.deepRecall())),
                    s.question().text()));
        }
        return lines;
    }

    /**
     * TREC run lines "qid Q0 docid rank score samsvar". Scores fall from line to line, by a millionth at least, because
     * trec_eval orders by score alone; blanks in ids are underscores.
     */
    public List<String> run() {
        List<String> lines = new ArrayList<>();
        for (ScoredQuestion s : scored) {
            double above = Double.POSITIVE_INFINITY;
            int rank = 0;
            for (ScoredQuestion.Ranked found : s.ranking()) {
                rank++;
                double score = Math.min(Math.round(found.score() / STEP) * STEP, above - STEP);
                String id = found.document().replaceAll("\\s+", "_");
                lines.add(String.format(
                        Locale.ROOT, "%s Q0 %s %d %.6f samsvar", s.question().id(), id, rank, score));
                above = score;
            }
        }
        return lines;
    }

    private List<ScoredQuestion> of(LanguageTag language) {
        return scored.stream()
                .filter(s -> s.question().language().equals(Optional.of(language)))
                .toList();
    }

    private void addMeans(List<ScoredQuestion> some, String suffix, List<String> lines) {
        lines.add(line("nDCG@" + k + suffix, mean(some, s -> s.measures().ndcg())));
        lines.add(line("MRR@" + k + suffix, mean(some, s -> s.measures().reciprocalRank())));
        lines.add(line("P@1" + suffix, mean(some, s -> s.measures().first())));
        lines.add(line("R@" + k + suffix, mean(some, s -> s.measures().recall())));
        if (depth > k) {
            lines.add(line("R@" + depth + suffix, mean(some, ScoredQuestion::deepRecall)));
        }
    }

    private String deep(String cell) {
        return depth > k ? cell : "";
    }

    private static double mean(List<ScoredQuestion> some, ToDoubleFunction<ScoredQuestion> measure) {
        return some.stream().mapToDouble(measure).average().orElse(0);
    }

    private static String line(String name, double value) {
        return name + "\t" + number(value);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }
}
