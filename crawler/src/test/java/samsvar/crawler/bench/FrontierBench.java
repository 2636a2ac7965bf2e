package samsvar.crawler.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import samsvar.crawler.plan.NewVisit;
import samsvar.crawler.plan.Reach;
import samsvar.crawler.plan.Visit;
import samsvar.crawler.plan.VisitOutcome;
import samsvar.crawler.store.Archive;
import samsvar.crawler.store.Frontier;

/**
 * Does the list of addresses to visit grow slow? Fills it and measures, at each size, what a crawl asks of it all the time.
 * Arguments: addresses, hosts.
 */
final class FrontierBench {
    private static final int LINKS = 50;
    private static final int TIMES = 40;
    private static final int NO_BUDGET = Integer.MAX_VALUE;

    private final Frontier frontier;
    private final int hosts;
    private long added;

    private FrontierBench(Frontier frontier, int hosts) {
        this.frontier = frontier;
        this.hosts = hosts;
    }

    public static void main(String[] args) throws IOException {
        long most = Long.parseLong(args[0]);
        int hosts = Integer.parseInt(args[1]);
        Path data = Files.createTempDirectory("frontier-bench");
        try (Archive archive = Archive.open(data, InstantSource.system())) {
            FrontierBench bench = new FrontierBench(archive.frontier(), hosts);
            bench.begin();
            System.out.println("CPU microseconds each; " + hosts + " hosts, " + LINKS + " new links with each outcome");
            for (long size = 1_000; size <= most; size *= 10) {
                double perAddress = bench.fillTo(size);
                bench.measure(perAddress);
            }
            System.out.printf("%,d bytes%n", Files.size(data.resolve(Archive.FILE)));
        } finally {
            CrawlBench.delete(data);
        }
    }

    private void begin() {
        for (int host = 0; host < hosts; host++) {
            frontier.begin(host(host), Reach.EVERYTHING, List.of(), NO_BUDGET);
        }
    }

    private static String host(int number) {
        return "kommun-" + number + ".example";
    }

    private NewVisit address() {
        long number = added++;
        String host = host((int) (number / LINKS % hosts));
        // Found in no order, as on the web: what comes next to each other in an index comes far apart in time.
        String path = "/amne-" + Long.toHexString(number * 0x9E3779B97F4A7C15L) + "/sida-" + number + ".html";
        return new NewVisit("https://" + host + path, host, host, (int) (number % 7), 0);
    }

    private List<NewVisit> links() {
        List<NewVisit> links = new ArrayList<>();
        for (int i = 0; i < LINKS; i++) {
            links.add(address());
        }
        return links;
    }

    /** Returns microseconds per address. */
    private double fillTo(long size) {
        long before = added;
        long start = Measure.cpuNanos();
        while (added < size) {
            frontier.add(links(), NO_BUDGET);
        }
        return (Measure.cpuNanos() - start) / 1e3 / Math.max(1, added - before);
    }

    private void measure(double perAddress) {
        List<Visit> visits = new ArrayList<>();
        for (int host = 0; visits.size() < TIMES; host++) {
            visits.addAll(frontier.next(host(host), 500));
        }
        int[] turn = {0};
        double next = each(() -> frontier.next(host(turn[0]++ % hosts), 500));
        double record = each(() -> {
            Visit visit = visits.removeLast();
            frontier.record(
                    visit, new VisitOutcome.Moved("https://elsewhere.example/", Optional.empty(), true), NO_BUDGET);
            frontier.add(links(), NO_BUDGET);
        });
        double ready = each(frontier::ready);
        double exhausted = each(frontier::exhausted);
        double earliest = each(() -> frontier.earliest(host(turn[0]++ % hosts)));
        System.out.printf(
                Locale.ROOT,
                "%,10d known: add %6.1f  next 500: %7.0f  outcome+links: %6.0f  ready: %6.0f  exhausted: %6.0f  earliest: %7.0f%n",
                added,
                perAddress,
                next,
                record,
                ready,
                exhausted,
                earliest);
    }

    private static double each(Runnable work) {
        long start = Measure.cpuNanos();
        for (int i = 0; i < TIMES; i++) {
            work.run();
        }
        return (Measure.cpuNanos() - start) / 1e3 / TIMES;
    }
}
