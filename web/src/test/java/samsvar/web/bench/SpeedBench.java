package samsvar.web.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import samsvar.config.Config;
import samsvar.config.load.ConfigLoader;
import samsvar.engine.analysis.ChainAnalysis;
import samsvar.engine.page.Page;
import samsvar.engine.page.PageChange;
import samsvar.engine.question.Question;
import samsvar.engine.vocabulary.Vocabulary;
import samsvar.web.app.DataFolder;
import samsvar.web.app.WritingApp;

/**
 * How fast are questions and indexing beside a bare Lucene ({@link BareLucene}), in one process, on the same pages and threads? A
 * program, not a test: {@code SpeedBench DATA [threads [questions [keep]]]}, where DATA is a folder of {@code samsvar import}, whose
 * index is built anew unless it is to be kept; indexing counts when done for the second time. Both sides
 * are asked the same Swedish questions in turns; the cross-lingual ones are asked of ours only and compared with the bare
 * program's Swedish ones. Times of the processor are told beside those of the clock, for machines that are not quiet.
 */
final class SpeedBench {
    private static final int WARM_ROUNDS = 3;
    private static final int ROUNDS = 5;
    private static final int QUESTIONS = 1_000;
    private static final long SEED = 20_261_122;

    private final int threads;
    private final OperatingSystemMXBean machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private SpeedBench(int threads) {
        this.threads = threads;
    }

    public static void main(String[] args) throws Exception {
        Path data = Path.of(args[0]);
        int threads = args.length > 1 ? Integer.parseInt(args[1]) : 1;
        int questions = args.length > 2 ? Integer.parseInt(args[2]) : QUESTIONS;
        Config config = ConfigLoader.load(Optional.empty());
        try (WritingApp app = WritingApp.open(data, config)) {
            boolean keep = args.length > 3 && args[3].equals("keep");
            new SpeedBench(threads).run(app, data, config, questions, keep);
        }
    }

    private void run(WritingApp app, Path data, Config config, int questions, boolean keep) throws Exception {
        List<Page> pages = pages(app);
        if (!keep) {
            app.feed().rebuild();
        }
        Indexed ours = indexing(
                "samsvar",
                pages.size(),
                () -> keep ? app.feed().catchUp() : app.feed().rebuild());
        new BareLucene(Files.createTempDirectory("bare-lucene"), pages, threads).close();
        Path bareFolder = Files.createTempDirectory("bare-lucene");
        List<BareLucene> built = new ArrayList<>();
        Indexed theirs = indexing("bare", pages.size(), () -> built.add(new BareLucene(bareFolder, pages, threads)));
        say(
                "indexing: ratio of documents/s %.2f, of processor time %.2f",
                ours.rate() / theirs.rate(), theirs.processor() / ours.processor());
        double index = bytes(data.resolve(DataFolder.INDEX));
        double bareIndex = bytes(bareFolder);
        say("index: samsvar %.1f MB, bare %.1f MB, ratio %.2f", index / 1e6, bareIndex / 1e6, index / bareIndex);
        ChainAnalysis analysis = ChainAnalysis.of(config.languages());
        Vocabulary vocabulary = Vocabulary.load(config.languages(), analysis, config.extraConcepts());
        BenchQuestions made = new BenchQuestions(pages, analysis, vocabulary);
        List<String> plain = made.plain(questions, SEED);
        List<String> cross = made.crossLingual(questions, SEED);
        try (BareLucene bare = built.getFirst()) {
            rounds(app, bare, plain, cross);
        }
    }

    private void rounds(WritingApp app, BareLucene bare, List<String> plain, List<String> cross) throws Exception {
        Consumer<String> ours = text -> app.engine().search(Question.of(text));
        Measured samsvar = new Measured("samsvar plain");
        Measured other = new Measured("samsvar cross-lingual");
        Measured stock = new Measured("bare Lucene");
        for (int round = 0; round < WARM_ROUNDS + ROUNDS; round++) {
            boolean counts = round >= WARM_ROUNDS;
            ask(plain, round, bare::search, counts, stock);
            ask(plain, round, ours, counts, samsvar);
            ask(cross, round, ours, counts, other);
        }
        Stream.of(stock, samsvar, other).forEach(measured -> say("%s", measured.line()));
        for (Measured measured : List.of(samsvar, other)) {
            say(
                    "%s to bare Lucene: ratio of questions/s %.2f, of processor time %.2f",
                    measured.who, measured.rate() / stock.rate(), stock.processor() / measured.processor());
        }
    }

    /** All questions once, in another order each round. */
    private void ask(List<String> questions, int round, Consumer<String> search, boolean counts, Measured measured)
            throws Exception {
        List<String> order = new ArrayList<>(questions);
        Collections.shuffle(order, new Random(SEED + round));
        long processor = machine.getProcessCpuTime();
        long begin = System.nanoTime();
        List<Callable<long[]>> work = new ArrayList<>();
        for (int thread = 0; thread < threads; thread++) {
            int first = thread;
            work.add(() -> asked(order, first, search));
        }
        List<long[]> times = new ArrayList<>();
        try (ExecutorService lanes = Executors.newFixedThreadPool(threads)) {
            for (Future<long[]> done : lanes.invokeAll(work)) {
                times.add(done.get());
            }
        }
        if (counts) {
            measured.add(times, System.nanoTime() - begin, machine.getProcessCpuTime() - processor);
        }
    }

    private long[] asked(List<String> order, int first, Consumer<String> search) {
        LongStream.Builder times = LongStream.builder();
        for (int i = first; i < order.size(); i += threads) {
            long begin = System.nanoTime();
            search.accept(order.get(i));
            times.add(System.nanoTime() - begin);
        }
        return times.build().toArray();
    }

    /** What one side took over all rounds. */
    private static final class Measured {
        private final String who;
        private final List<Long> times = new ArrayList<>();
        private long wall;
        private long processor;

        Measured(String who) {
            this.who = who;
        }

        void add(List<long[]> round, long wallNanos, long processorNanos) {
            round.forEach(all -> Arrays.stream(all).forEach(times::add));
            wall += wallNanos;
            processor += processorNanos;
        }

        double rate() {
            return times.size() * 1e9 / wall;
        }

        /** Milliseconds for each question. */
        double processor() {
            return processor / 1e6 / times.size();
        }

        String line() {
            long[] sorted = times.stream().mapToLong(t -> t).sorted().toArray();
            return String.format(
                    Locale.ROOT,
                    "%s: %.0f questions/s, p50 %.2f ms, p99 %.2f ms, processor %.2f ms a question",
                    who,
                    rate(),
                    sorted[sorted.length / 2] / 1e6,
                    sorted[sorted.length * 99 / 100] / 1e6,
                    processor());
        }
    }

    /**
     * @param rate documents in a second
     * @param processor milliseconds for a document
     */
    private record Indexed(double rate, double processor) {}

    private Indexed indexing(String who, int pages, Callable<?> work) throws Exception {
        long processor = machine.getProcessCpuTime();
        long begin = System.nanoTime();
        work.call();
        double rate = pages * 1e9 / (System.nanoTime() - begin);
        Indexed indexed = new Indexed(rate, (machine.getProcessCpuTime() - processor) / 1e6 / pages);
        say(
                "indexing, %s: %.0f documents/s, processor %.3f ms a document, %d documents",
                who, indexed.rate(), indexed.processor(), pages);
        return indexed;
    }

    private static long bytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private static List<Page> pages(WritingApp app) {
        return app.archive().changesAfter(0, Integer.MAX_VALUE).stream()
                .filter(PageChange.Written.class::isInstance)
                .map(change -> ((PageChange.Written) change).page())
                .toList();
    }

    private static void say(String form, Object... values) {
        System.out.println(String.format(Locale.ROOT, form, values));
    }
}
