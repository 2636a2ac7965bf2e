package samsvar.crawler.bench;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/** Wall-clock and CPU time of this process for so many pages. */
record Measure(String name, long pages, double seconds, double cpuSeconds) {
    /** Does something that comes to a number of pages. */
    @FunctionalInterface
    interface Work {
        long pages() throws Exception;
    }

    static Measure of(String name, Work work) throws Exception {
        long cpu = cpuNanos();
        long start = System.nanoTime();
        long pages = work.pages();
        return new Measure(name, pages, (System.nanoTime() - start) / 1e9, (cpuNanos() - cpu) / 1e9);
    }

    /** CPU time of all threads of this process so far, the collector's and compiler's among them. */
    static long cpuNanos() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    double rate() {
        return pages / seconds;
    }

    /** Ratios to another measure: of pages per second, and of the CPU time a page takes. */
    String beside(Measure other) {
        return String.format(
                Locale.ROOT,
                "ratio to the %s: %.2f in pages/s, %.2f in CPU",
                other.name,
                rate() / other.rate(),
                other.cpuSeconds / other.pages / (cpuSeconds / pages));
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "%-28s %7d pages %7.2f s %8.0f pages/s %6.2f ms CPU/page",
                name,
                pages,
                seconds,
                rate(),
                cpuSeconds * 1_000 / pages);
    }
}
