package samsvar.crawler.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import samsvar.crawler.store.Archive;

/**
 * Sick hosts beside healthy ones, crawled again and again for so many minutes: every healthy page must be archived each time, no
 * later than without the sick ones, and threads, open files and heap must come back to where they were.
 * Arguments: minutes, healthy hosts, pages per host, sick hosts of each kind. Ends with status 1 where anything is lost or leaked.
 */
final class SoakBench {
    private final BenchWeb web;
    private final List<String> healthy;
    private final int pages;
    private boolean failed;

    private SoakBench(BenchWeb web, List<String> healthy, int pages) {
        this.web = web;
        this.healthy = healthy;
        this.pages = pages;
    }

    private record State(int threads, long files, long heapKb) {
        static State now() {
            System.gc();
            System.gc();
            return new State(
                    ManagementFactory.getThreadMXBean().getThreadCount(),
                    ((com.sun.management.UnixOperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                            .getOpenFileDescriptorCount(),
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 10);
        }
    }

    public static void main(String[] args) throws Exception {
        long end = System.nanoTime() + (long) (Double.parseDouble(args[0]) * 60e9);
        int pages = Integer.parseInt(args[2]);
        List<String> healthy = BenchWeb.hosts(Integer.parseInt(args[1]));
        List<String> all = new ArrayList<>(healthy);
        for (SickAnswer kind : SickAnswer.values()) {
            for (int i = 0; i < Integer.parseInt(args[3]); i++) {
                all.add("sick-" + kind.name().toLowerCase(Locale.ROOT) + "-" + i + ".example");
            }
        }
        try (BenchWeb web = new BenchWeb(pages, pages * healthy.size())) {
            SoakBench soak = new SoakBench(web, healthy, pages);
            soak.crawl("healthy hosts, warming up", healthy);
            double alone = soak.crawl("healthy hosts alone", healthy);
            soak.crawl("with sick hosts, once", all);
            State start = State.now();
            System.out.println("start: " + start);
            while (System.nanoTime() < end) {
                double together = soak.crawl("with sick hosts", all);
                State state = State.now();
                System.out.printf(Locale.ROOT, "healthy hosts took %.2f times as long; %s%n", together / alone, state);
                soak.check(
                        state.threads() <= start.threads() + 2 && state.files() <= start.files() + 4,
                        "threads or files");
                soak.check(state.heapKb() < start.heapKb() * 1.2 + 4_096, "heap");
            }
            System.exit(soak.failed ? 1 : 0);
        }
    }

    private void check(boolean good, String what) {
        if (!good) {
            System.out.println("FAILED: " + what);
            failed = true;
        }
    }

    /** Returns after how many seconds the last healthy page was there. */
    private double crawl(String name, List<String> hosts) throws Exception {
        Path data = Files.createTempDirectory("soak");
        try {
            long start = System.nanoTime();
            AtomicLong complete = new AtomicLong();
            long wanted = (long) healthy.size() * pages;
            String report = web.crawl(data, hosts, pages, progress -> {
                        if (progress.pages() >= wanted && complete.get() == 0) {
                            complete.set(System.nanoTime());
                        }
                    })
                    .failed()
                    .toString();
            long there;
            try (Archive archive = Archive.openReadOnly(data, InstantSource.system())) {
                there = archive.pagesBySource().entrySet().stream()
                        .filter(e -> healthy.contains(e.getKey()))
                        .mapToLong(e -> e.getValue())
                        .sum();
            }
            double seconds = (complete.get() - start) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "%s: %d of %d healthy pages, the last after %.1f s, all after %.1f s; failed: %s%n",
                    name,
                    there,
                    wanted,
                    seconds,
                    (System.nanoTime() - start) / 1e9,
                    report);
            check(there == wanted, "healthy pages lost");
            return seconds;
        } finally {
            CrawlBench.delete(data);
        }
    }
}
