package samsvar.web.quality;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import samsvar.engine.Engine;
import samsvar.engine.question.Question;

/**
 * Asks for the facts of the sample web and, where a crawled practice web is at hand, of the founding pages in it; prints
 * how many are answered, by type and pair of languages, and every answer of the half for tuning that is not right. Of
 * the set of all pairs, which nobody tunes on, the figures only. The command stands in docs/answers.md.
 */
public final class FactMeasure {
    private FactMeasure() {}

    /** @param args data folder of the crawled practice web, its config folder, the built practice web; or none */
    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("fact-measure");
        try (SampleCrawl sample = new SampleCrawl(folder)) {
            sample.crawl();
            wrong(report("sample web", FactQuestion.sample(), sample.engine()));
            wrong(report("bodies, places, kinds of things and rules", FactQuestion.bodies(), sample.engine()));
            wrong(report("near what the sample web tells", about(FactQuestion.doubts(), true), sample.engine()));
            wrong(report("kinds, sample web", about(FactQuestion.kinds(), true), sample.engine()));
            wrong(report("more of the kinds", FactQuestion.more(), sample.engine()));
            report("sample web in every pair of languages", FactQuestion.pairs(), sample.engine());
            report("sample web, asked politely", new Openers("request").before(FactQuestion.sample()), sample.engine());
            report("sample web, told first", new Openers("told").before(FactQuestion.sample()), sample.engine());
        }
        if (args.length < 3 || !Arrays.stream(args).map(Path::of).allMatch(Files::isDirectory)) {
            print("The founding pages are skipped: give the folders of data, config and practice web.");
            return;
        }
        DevQuestions dev = new DevQuestions(Path.of(args[2], "manifest.json"));
        try (PracticeEngine practice =
                new PracticeEngine(Path.of(args[0]), Path.of(args[1]), PracticeEngine.AS_SHIPPED)) {
            wrong(report(
                    "founding pages in the practice web",
                    dev.withAddresses(FactQuestion.founding()),
                    practice.engine()));
            wrong(report(
                    "near what the practice web tells",
                    dev.withAddresses(about(FactQuestion.doubts(), false)),
                    practice.engine()));
            wrong(report("kinds, practice web", about(FactQuestion.kinds(), false), practice.engine()));
            wrong(report("articles", dev.withAddresses(FactQuestion.articles()), practice.engine()));
            wrong(report("articles, all read", dev.withAddresses(FactQuestion.articlesRead()), practice.engine()));
            wrong(report("newcomers", dev.withAddresses(FactQuestion.newcomers()), practice.engine()));
        }
    }

    /** Those of a set that ask about the sample web, or the others. */
    static List<FactQuestion> about(List<FactQuestion> questions, boolean sampleWeb) {
        return questions.stream().filter(q -> q.ofTheSampleWeb() == sampleWeb).toList();
    }

    static List<FactJudged> judged(List<FactQuestion> questions, Engine engine) {
        List<FactJudged> all = new ArrayList<>();
        for (FactQuestion q : questions) {
            all.add(FactJudged.of(q, engine.ask(Question.of(q.asked().text())).answer()));
        }
        return all;
    }

    private static List<FactJudged> report(String name, List<FactQuestion> questions, Engine engine) {
        List<FactJudged> all = judged(questions, engine);
        print("# " + name);
        print(new FactReport(all).text().replaceAll("(?s)\n\n.*", "\n"));
        return all;
    }

    private static void wrong(List<FactJudged> all) {
        all.stream()
                .filter(j -> !j.right() && j.question().asked().forTuning())
                .forEach(j -> print("%s %s %s %.2f %s [%s] %s"
                        .formatted(
                                j.question().asked().id(),
                                j.question().type(),
                                j.verdict(),
                                j.confidence(),
                                j.question().asked().text(),
                                j.question().asked().span(),
                                j.said())));
    }

    private static void print(String line) {
        System.out.println(line);
    }
}
