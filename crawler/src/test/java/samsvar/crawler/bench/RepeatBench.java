package samsvar.crawler.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import samsvar.config.language.LanguageTag;
import samsvar.crawler.PlainPage;
import samsvar.crawler.plan.Reach;
import samsvar.crawler.store.Archive;
import samsvar.engine.page.Block;
import samsvar.engine.page.Page;

/** What does it cost to judge what a large source repeats? Argument: number of pages, 100,000 where absent. */
final class RepeatBench {
    private static final int BLOCKS = 20;
    private static final int REPEATED = 12;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Archive archive;

    private RepeatBench(Archive archive) {
        this.archive = archive;
    }

    public static void main(String[] args) throws Exception {
        int pages = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        Path folder = Files.createTempDirectory("repeat-bench");
        try (Archive archive = Archive.open(folder, InstantSource.system())) {
            new RepeatBench(archive).run(pages);
        }
    }

    private void run(int pages) {
        put(0, pages);
        judge("first judgement, every page concerned");
        judge("judged again by what the first one changed");
        judge("nothing changed");
        put(pages, pages + 10);
        judge("ten pages more, same judgement");
    }

    private void judge(String what) {
        archive.frontier().begin("bench", Reach.EVERYTHING, List.of(), 1);
        archive.frontier().finish("bench");
        System.gc();
        long before = archive.lastSequence();
        long cpu = Measure.cpuNanos();
        long start = System.nanoTime();
        archive.judgeEndedRuns();
        long ms = (System.nanoTime() - start) / 1_000_000;
        long cpuMs = (Measure.cpuNanos() - cpu) / 1_000_000;
        Runtime runtime = Runtime.getRuntime();
        out.printf(
                "%-45s %6d ms, %6d ms CPU, %d pages concerned, heap in use %d MiB%n",
                what, ms, cpuMs, archive.lastSequence() - before, (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    }

    private void put(int from, int to) {
        List<Page> some = new ArrayList<>();
        for (int i = from; i < to; i++) {
            some.add(page(i));
            if (some.size() == 500 || i == to - 1) {
                archive.putAll(some);
                some.clear();
            }
        }
    }

    private static Page page(int number) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < REPEATED + BLOCKS; i++) {
            String text = i < REPEATED
                    ? "Det här stycket nummer " + i + " står på alla sidor och säger ingenting om just den här sidan."
                    : "Stycke " + i + " av sida " + number
                            + " berättar om något som ingen annan sida berättar om, i lugn och ro.";
            blocks.add(new Block.Paragraph(text, LanguageTag.SV));
        }
        return PlainPage.of("https://bench.example/a/" + number, "bench", LanguageTag.SV, "Sida " + number, blocks);
    }
}
