package samsvar.web.quality;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samsvar.config.Config;
import samsvar.config.load.ConfigLoader;

/**
 * Makes disagreements and stale pages over the sample web or over a copy of a crawled practice web and prints what was not told.
 * The command stands in docs/citing.md.
 */
public final class ReliabilityMeasure {
    private static final int CASES = 50;

    private ReliabilityMeasure() {}

    /**
     * Prints the report.
     *
     * @param args a copy of the data folder of the crawled practice web, which is changed; its config folder; the built practice
     *     web; the folder of the dev questions. Without them the sample web is measured
     */
    public static void main(String[] args) throws Exception {
        if (args.length == 4) {
            Config config = ConfigLoader.load(Optional.of(Path.of(args[1])));
            DevQuestions dev = new DevQuestions(Path.of(args[2]).resolve("manifest.json"));
            List<String> asked = new ArrayList<>();
            for (String file : List.of("questions-dev.jsonl", "questions-unanswerable-dev.jsonl")) {
                dev.read(Path.of(args[3]).resolve(file)).forEach(question -> asked.add(question.text()));
            }
            try (OpenWeb web = OpenWeb.open(Path.of(args[0]), config, Instant.now())) {
                report(new Reliability(web, config, asked), asked.size());
            }
            return;
        }
        Path folder = Files.createTempDirectory("reliability");
        try (SampleCrawl sample = new SampleCrawl(folder)) {
            sample.crawl();
            List<String> asked =
                    QualityQuestion.all().stream().map(QualityQuestion::text).toList();
            try (OpenWeb web = OpenWeb.open(folder.resolve("data"), sample.config(), Instant.now())) {
                report(new Reliability(web, sample.config(), asked), asked.size());
            }
        }
    }

    private static void report(Reliability reliability, int asked) {
        print("answers: " + reliability.answers().size() + " of " + asked);
        lines("not verbatim", reliability.notVerbatim());
        lines("differing unaltered", reliability.differingUnaltered());
        List<String> untold = reliability.disagreements(CASES, false);
        lines("disagreements made: " + reliability.told().size() + ", not told", untold);
        List<String> languages = reliability.disagreements(CASES, true);
        lines("in two languages: " + reliability.told().size() + ", not told", languages);
        List<String> silent = reliability.stale(CASES);
        lines("stale made: " + reliability.told().size() + ", not told", silent);
    }

    private static void lines(String what, List<String> lines) {
        print(what + ": " + lines.size());
        lines.forEach(line -> print("  " + line));
    }

    private static void print(String line) {
        System.out.println(line);
    }
}
