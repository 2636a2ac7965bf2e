package samsvar.web.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import samsvar.config.load.ConfigException;
import samsvar.engine.Engine;
import samsvar.engine.LocalEngine;
import samsvar.engine.analysis.TextAnalysis;
import samsvar.engine.answer.AnswerComposer;
import samsvar.engine.question.Question;
import samsvar.web.quality.Judged.Verdict;

/**
 * Measures answers on the sample web and, where its data is at hand, on the dev questions of the practice web, and
 * prints how
 * often an answer of each confidence is right. The command stands in docs/answers.md.
 */
public final class AnswerMeasure {
    private static final double STEP = 0.05;

    private AnswerMeasure() {}

    /**
     * Prints the report.
     *
     * @param args data folder of the crawled practice web, its config folder, the built practice web, the folder of the
     * dev
     *     questions; without them the sample web alone is measured
     */
    public static void main(String[] args) throws Exception {
        List<Judged> all = new ArrayList<>(sample());
        if (args.length == 4 && Arrays.stream(args).map(Path::of).allMatch(Files::isDirectory)) {
            all.addAll(practice(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]), Path.of(args[3])));
        } else {
            print("The dev questions are skipped: give the folders of data, config, practice web and questions.");
        }
        calibrate(all);
    }

    private static List<Judged> sample() throws IOException, ConfigException {
        Path folder = Files.createTempDirectory("answer-measure");
        try (SampleCrawl sample = new SampleCrawl(folder, AnswerMeasure::daring)) {
            sample.crawl();
            return report("sample web", QualityQuestion.all(), sample.engine());
        }
    }

    private static LocalEngine.Composer daring(TextAnalysis analysis, InstantSource clock) {
        return new AnswerComposer(analysis, clock, 0)::compose;
    }

    private static List<Judged> practice(Path data, Path folder, Path web, Path questions) throws Exception {
        DevQuestions dev = new DevQuestions(web.resolve("manifest.json"));
        List<QualityQuestion> asked = new ArrayList<>(dev.read(questions.resolve("questions-dev.jsonl")));
        asked.addAll(dev.read(questions.resolve("questions-unanswerable-dev.jsonl")));
        try (PracticeEngine practice = new PracticeEngine(data, folder, 0)) {
            asked.forEach(question -> practice.engine().ask(Question.of(question.text())));
            return report("practice web", asked, practice.engine());
        }
    }

    private static List<Judged> report(String name, List<QualityQuestion> asked, Engine engine) {
        long begin = System.nanoTime();
        List<Judged> all = asked.stream()
                .map(q -> Judged.of(q, engine.ask(Question.of(q.text()))))
                .toList();
        double millis = (System.nanoTime() - begin) / 1e6 / asked.size();
        print("# %s, %.0f ms a question, without regard to confidence".formatted(name, millis));
        print(new QualityReport(all).text());
        all.stream()
                .filter(j -> !j.is(Verdict.RIGHT))
                .forEach(j -> print("%s %s %.2f %s [%s] %s"
                        .formatted(
                                j.question().id(),
                                j.verdict(),
                                j.confidence(),
                                j.question().text(),
                                j.question().span(),
                                j.said())));
        return all;
    }

    /** What is shown, and how much of it is right, for each confidence from which answers could be shown. */
    private static void calibrate(List<Judged> all) {
        List<Judged> answerable =
                all.stream().filter(j -> j.question().answerable()).toList();
        print("from\tright\twrong\tanswered though unanswerable");
        for (double from = 0; from < 1; from += STEP) {
            double least = from;
            List<Judged> shown = all.stream()
                    .filter(j -> !j.said().isEmpty() && j.confidence() >= least)
                    .toList();
            long right = shown.stream()
                    .filter(j -> j.is(Verdict.RIGHT) || j.is(Verdict.ELSEWHERE))
                    .count();
            long unanswerable =
                    shown.stream().filter(j -> !j.question().answerable()).count();
            print("%.2f\t%.3f\t%.3f\t%d of %d"
                    .formatted(
                            from,
                            (double) right / answerable.size(),
                            (double) (shown.size() - right - unanswerable) / answerable.size(),
                            unanswerable,
                            all.size() - answerable.size()));
        }
    }

    private static void print(String line) {
        System.out.println(line);
    }
}
