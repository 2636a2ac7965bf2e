package samsvar.web.quality;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import samsvar.engine.answer.AnswerComposer;
import samsvar.engine.question.Question;

/**
 * How long composing an answer takes apart from finding pages, and how much memory the engine holds. Asks our own questions about the
 * practice web one after the other on one thread, several times; the last round counts. The command stands in docs/answers.md.
 */
public final class AnswerTimeMeasure {
    private static final int ROUNDS = 4;

    private AnswerTimeMeasure() {}

    /** @param args data folder of the crawled practice web, its config folder, the built practice web */
    public static void main(String[] args) throws Exception {
        DevQuestions dev = new DevQuestions(Path.of(args[2], "manifest.json"));
        List<String> asked = Stream.of(
                        FactQuestion.founding(),
                        FactQuestion.articles(),
                        FactQuestion.articlesRead(),
                        FactQuestion.newcomers())
                .flatMap(set -> dev.withAddresses(set).stream())
                .map(question -> question.asked().text())
                .toList();
        long before = heap();
        AtomicLong composing = new AtomicLong();
        try (PracticeEngine practice = new PracticeEngine(Path.of(args[0]), Path.of(args[1]), (analysis, clock) -> {
            AnswerComposer composer = new AnswerComposer(analysis, clock);
            return (understanding, candidates) -> {
                long begin = System.nanoTime();
                try {
                    return composer.compose(understanding, candidates);
                } finally {
                    composing.addAndGet(System.nanoTime() - begin);
                }
            };
        })) {
            for (int round = 1; round <= ROUNDS; round++) {
                List<Long> whole = new ArrayList<>();
                List<Long> answers = new ArrayList<>();
                for (String question : asked) {
                    composing.set(0);
                    long begin = System.nanoTime();
                    practice.engine().ask(Question.of(question));
                    whole.add(System.nanoTime() - begin);
                    answers.add(composing.get());
                }
                print("round %d, %d questions: composing %s, whole question %s"
                        .formatted(round, asked.size(), times(answers), times(whole)));
            }
            print("heap after collection: %.0f MiB before the engine was opened, %.0f MiB with it, warm"
                    .formatted(before / 1048576.0, heap() / 1048576.0));
        }
    }

    private static String times(List<Long> nanos) {
        List<Long> sorted = nanos.stream().sorted().toList();
        return String.format(
                Locale.ROOT,
                "p50 %.1f ms, p99 %.1f ms",
                sorted.get(sorted.size() / 2) / 1e6,
                sorted.get(sorted.size() * 99 / 100) / 1e6);
    }

    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static void print(String line) {
        System.out.println(line);
    }
}
