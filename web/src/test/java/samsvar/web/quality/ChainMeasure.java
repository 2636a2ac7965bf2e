package samsvar.web.quality;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import samsvar.config.Config;
import samsvar.config.load.ConfigLoader;
import samsvar.engine.answer.Answer;

/**
 * Prints what several authorities are quoted for: of our own questions that span them and of all others, for a person to judge.
 * Arguments as of {@link ReliabilityMeasure}.
 */
public final class ChainMeasure {
    private ChainMeasure() {}

    /** Prints the report. */
    public static void main(String[] args) throws Exception {
        if (args.length == 4) {
            Config config = ConfigLoader.load(Optional.of(Path.of(args[1])));
            DevQuestions dev = new DevQuestions(Path.of(args[2]).resolve("manifest.json"));
            try (OpenWeb web = OpenWeb.open(Path.of(args[0]), config, Instant.now())) {
                report(web, texts(dev.read(Path.of(args[3]).resolve("questions-dev.jsonl"))));
            }
            return;
        }
        Path folder = Files.createTempDirectory("chains");
        try (SampleCrawl sample = new SampleCrawl(folder)) {
            sample.crawl();
            try (OpenWeb web = OpenWeb.open(folder.resolve("data"), sample.config(), Instant.now())) {
                report(
                        web,
                        ChainQuestion.all().stream().map(ChainQuestion::text).toList());
                report(web, texts(QualityQuestion.all()));
            }
        }
    }

    private static List<String> texts(List<QualityQuestion> questions) {
        return questions.stream().map(QualityQuestion::text).toList();
    }

    private static void report(OpenWeb web, List<String> asked) {
        int answers = 0;
        int chains = 0;
        for (String question : asked) {
            if (web.ask(question).answer() instanceof Answer.Quoted quoted) {
                answers++;
                chains += quoted.steps().isEmpty() ? 0 : 1;
                print(question + (quoted.steps().isEmpty() ? ": one authority" : ""));
                quoted.steps()
                        .forEach(step -> print("  " + step.quote().page().url() + ": "
                                + step.quote().text().replaceAll("\\s+", " ")));
            } else {
                print(question + ": no answer");
            }
        }
        print("questions " + asked.size() + ", answers " + answers + ", chains " + chains);
    }

    private static void print(String line) {
        System.out.println(line);
    }
}
