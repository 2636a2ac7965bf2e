package samsvar.crawler.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Does a long crawl need more and more memory? Prints the heap in use after a collection every so many pages; run it with a small
 * -Xmx. Arguments: hosts, pages per host, pages between two looks.
 */
final class MemoryBench {
    private MemoryBench() {}

    public static void main(String[] args) throws Exception {
        List<String> hosts = BenchWeb.hosts(Integer.parseInt(args[0]));
        int pages = Integer.parseInt(args[1]);
        int step = Integer.parseInt(args[2]);
        Path data = Files.createTempDirectory("memory-bench");
        AtomicLong next = new AtomicLong(step);
        try (BenchWeb web = new BenchWeb(pages, 0)) {
            Measure crawl = Measure.of(
                    "crawl",
                    () -> web.crawl(data, hosts, pages, progress -> {
                                if (progress.pages() >= next.get()) {
                                    next.set(progress.pages() + step);
                                    look(progress.pages(), progress.elapsed().toMillis());
                                }
                            })
                            .written());
            System.out.println(crawl.line());
            System.out.printf("archive %,d bytes%n", Files.size(data.resolve("crawl.db")));
        } finally {
            CrawlBench.delete(data);
        }
    }

    private static void look(long pages, long elapsed) {
        System.gc();
        System.out.printf(
                Locale.ROOT,
                "%,9d pages %7.1f s  heap %4d MB  threads %d%n",
                pages,
                elapsed / 1e3,
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20,
                ManagementFactory.getThreadMXBean().getThreadCount());
    }
}
