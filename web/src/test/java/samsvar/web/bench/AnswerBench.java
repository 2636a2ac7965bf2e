package samsvar.web.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToLongFunction;
import samsvar.config.Config;
import samsvar.config.load.ConfigLoader;
import samsvar.crawler.store.Archive;
import samsvar.engine.LocalEngine;
import samsvar.engine.answer.Answer;
import samsvar.engine.lucene.ReadOnlyIndex;
import samsvar.engine.question.Question;
import samsvar.web.app.DataFolder;
import samsvar.web.app.EngineParts;

/**
 * How long does choosing an answer take, apart from finding pages, and how much memory? A program, not a test: {@code AnswerBench DATA
 * CONFIG QUESTIONS [rounds]}, where QUESTIONS has one question a line, or one JSON object with a member "question". Times of the
 * processor are told beside those of the clock, for machines that are not quiet.
 */
final class AnswerBench {
    private static final int ROUNDS = 5;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final List<Took> all = new ArrayList<>();

    private AnswerBench() {}

    /** Nanoseconds of one answer, and bytes allocated for it. */
    private record Took(long clock, long processor, long bytes) {}

    public static void main(String[] args) throws Exception {
        int rounds = args.length > 3 ? Integer.parseInt(args[3]) : ROUNDS;
        new AnswerBench().run(Path.of(args[0]), Path.of(args[1]), questions(Path.of(args[2])), rounds);
    }

    private void run(Path data, Path folder, List<String> questions, int rounds) throws Exception {
        Config config = ConfigLoader.load(Optional.of(folder));
        InstantSource clock = InstantSource.system();
        EngineParts parts = EngineParts.of(config, clock);
        ReadOnlyIndex index = ReadOnlyIndex.open(
                data.resolve(DataFolder.INDEX), parts.analysis(), parts.mentions(), parts.indexVersion());
        try (Archive archive = Archive.openReadOnly(data, clock);
                LocalEngine engine = parts.engine(
                        index, archive, clock, parts.lexicon(index, clock), measured(parts.composer()::compose))) {
            for (int round = 0; round <= rounds; round++) {
                if (round == 1) {
                    all.clear(); // the first round warms up
                }
                questions.forEach(question -> engine.ask(Question.of(question)));
            }
        }
        say("answers chosen: %d", all.size());
        say("clock: %s", line(Took::clock, 1e6, "ms"));
        say("processor: %s", line(Took::processor, 1e6, "ms"));
        say("allocated: %s", line(Took::bytes, 1e6, "MB"));
        System.gc();
        say(
                "heap in use afterwards: %.0f MB",
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6);
    }

    private LocalEngine.Composer measured(LocalEngine.Composer composer) {
        return (understanding, candidates) -> {
            long processor = threads.getCurrentThreadCpuTime();
            long bytes = allocated();
            long begin = System.nanoTime();
            Answer answer = composer.apply(understanding, candidates);
            long end = System.nanoTime();
            Took took = new Took(end - begin, threads.getCurrentThreadCpuTime() - processor, allocated() - bytes);
            synchronized (all) {
                all.add(took);
            }
            return answer;
        };
    }

    private long allocated() {
        return threads instanceof com.sun.management.ThreadMXBean more ? more.getCurrentThreadAllocatedBytes() : 0;
    }

    private String line(ToLongFunction<Took> what, double unit, String name) {
        long[] sorted = all.stream().mapToLong(what).sorted().toArray();
        return String.format(
                Locale.ROOT,
                "p50 %.1f %s, p99 %.1f %s",
                sorted[sorted.length / 2] / unit,
                name,
                sorted[sorted.length * 99 / 100] / unit,
                name);
    }

    private static List<String> questions(Path file) throws Exception {
        List<String> questions = new ArrayList<>();
        ObjectMapper json = new ObjectMapper();
        for (String line : Files.readAllLines(file)) {
            questions.add(
                    line.startsWith("{") ? json.readTree(line).get("question").asText() : line);
        }
        return questions;
    }

    private static void say(String form, Object... values) {
        System.out.println(String.format(Locale.ROOT, form, values));
    }
}
