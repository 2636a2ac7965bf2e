package samsvar.web.quality;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import samsvar.engine.Engine;
import samsvar.engine.answer.AnswerSigns;
import samsvar.engine.answer.Outcome;
import samsvar.engine.question.Question;

/**
 * Fits the likelihood of answers to the half for tuning of all committed questions, and prints how well it holds on the other half. The
 * command stands in docs/answers.md.
 */
public final class ConfidenceFit {
    private static final double[] NONE = {};
    private static final double BINS = 10;
    /** What a question near what the pages tell counts: few that people ask have no answer, most of these have none. */
    private static final double DOUBT = 0.4;

    private final AtomicReference<double[]> told = new AtomicReference<>(NONE);
    private final List<Sample> samples = new ArrayList<>();

    private ConfidenceFit() {}

    /**
     * An answer that could be given.
     *
     * @param tune whether it may be fitted to
     * @param counts what it counts in the fit
     * @param answerable whether its question has an answer
     */
    record Sample(double[] signs, boolean right, boolean answerable, boolean tune, double counts) {}

    /** @param args data folder of the crawled practice web, its config folder and the built practice web, for the founding pages; or none */
    public static void main(String[] args) throws Exception {
        ConfidenceFit fit = new ConfidenceFit();
        Path folder = Files.createTempDirectory("confidence-fit");
        try (SampleCrawl sample =
                new SampleCrawl(folder, (analysis, clock) -> AnswerSigns.telling(analysis, clock, fit.told::set))) {
            sample.crawl();
            QualityQuestion.all().forEach(question -> fit.ask(question, sample.engine()));
            FactQuestion.sample().forEach(question -> fit.ask(question, sample.engine()));
            FactMeasure.about(FactQuestion.doubts(), true).forEach(question -> fit.ask(question, sample.engine()));
            FactMeasure.about(FactQuestion.kinds(), true).forEach(question -> fit.ask(question, sample.engine()));
            FactQuestion.more().forEach(question -> fit.ask(question, sample.engine()));
        }
        if (args.length == 3) {
            fit.askFounding(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]));
        }
        fit.report();
    }

    private void askFounding(Path data, Path folder, Path web) throws Exception {
        DevQuestions dev = new DevQuestions(web.resolve("manifest.json"));
        try (PracticeEngine practice = new PracticeEngine(
                data, folder, (analysis, clock) -> AnswerSigns.telling(analysis, clock, told::set))) {
            for (List<FactQuestion> some : List.of(
                    FactQuestion.founding(),
                    FactMeasure.about(FactQuestion.doubts(), false),
                    FactMeasure.about(FactQuestion.kinds(), false),
                    FactQuestion.articles())) {
                dev.withAddresses(some).forEach(question -> ask(question, practice.engine()));
            }
        }
    }

    private void ask(QualityQuestion question, Engine engine) {
        add(question, engine, outcome -> {
            Judged judged = Judged.of(question, outcome);
            return judged.is(Judged.Verdict.RIGHT) || judged.is(Judged.Verdict.ELSEWHERE);
        });
    }

    private void ask(FactQuestion question, Engine engine) {
        add(
                question.asked(),
                engine,
                outcome -> FactJudged.of(question, outcome.answer()).right());
    }

    private void add(QualityQuestion question, Engine engine, Predicate<Outcome> right) {
        told.set(NONE);
        Outcome outcome = engine.ask(Question.of(question.text()));
        double[] signs = told.get();
        boolean answered = signs.length > 0;
        samples.add(new Sample(
                signs,
                answered && question.answerable() && right.test(outcome),
                question.answerable(),
                question.forTuning(),
                question.id().matches("[de]\\d+") ? DOUBT : 1));
    }

    private void report() {
        List<Sample> answered =
                samples.stream().filter(s -> s.signs().length > 0).toList();
        List<Sample> tune = answered.stream().filter(Sample::tune).toList();
        Logistic fitted = Logistic.fit(
                tune.stream().map(Sample::signs).toList(),
                tune.stream().map(Sample::right).toList(),
                tune.stream().map(Sample::counts).toList());
        report("as shipped", new Logistic(AnswerSigns.weights()), answered);
        report("fitted anew", fitted, answered);
    }

    private void report(String name, Logistic fitted, List<Sample> answered) {
        print("# " + name + ", base and weights " + fitted);
        for (boolean half : List.of(true, false)) {
            print((half ? "tune" : "judge") + ", area under the ROC curve "
                    + number(area(
                            fitted,
                            answered.stream().filter(s -> s.tune() == half).toList())));
            reliability(fitted, answered.stream().filter(s -> s.tune() == half).toList());
            thresholds(fitted, samples.stream().filter(s -> s.tune() == half).toList());
        }
    }

    private static double area(Logistic fitted, List<Sample> some) {
        double better = 0;
        long pairs = 0;
        for (Sample right : some) {
            for (Sample wrong : some) {
                if (right.right() && !wrong.right()) {
                    pairs++;
                    better += (Math.signum(fitted.of(right.signs()) - fitted.of(wrong.signs())) + 1) / 2;
                }
            }
        }
        return better / pairs;
    }

    private static void reliability(Logistic fitted, List<Sample> some) {
        for (int bin = 0; bin < BINS; bin++) {
            double from = bin / BINS;
            List<Sample> in = some.stream()
                    .filter(s -> fitted.of(s.signs()) >= from && fitted.of(s.signs()) < from + 1 / BINS)
                    .toList();
            long right = in.stream().filter(Sample::right).count();
            print(number(from) + "\t" + in.size() + "\t" + (in.isEmpty() ? "" : number((double) right / in.size())));
        }
    }

    private static void thresholds(Logistic fitted, List<Sample> some) {
        double asked = some.stream().filter(Sample::answerable).count();
        for (double from = 0.3; from < 0.95; from += 0.05) {
            double least = from;
            List<Sample> shown = some.stream()
                    .filter(s -> s.signs().length > 0 && fitted.of(s.signs()) >= least)
                    .toList();
            long right = shown.stream().filter(Sample::right).count();
            long unasked = shown.stream().filter(s -> !s.answerable()).count();
            print("from " + number(from) + "\tright " + number(right / asked) + "\twrong "
                    + number((shown.size() - right - unasked) / asked) + "\tof those without answer " + unasked + " of "
                    + (some.size() - (long) asked));
        }
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    private static void print(String line) {
        System.out.println(line);
    }
}
