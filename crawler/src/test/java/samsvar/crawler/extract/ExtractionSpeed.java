package samsvar.crawler.extract;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import samsvar.crawler.extract.text.Charsets;

/** What does extraction cost beside a bare jsoup parse of the same pages? This thread's own time, other programs may run. */
final class ExtractionSpeed {
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
    private static final int ROUNDS = 6;

    private ExtractionSpeed() {}

    static void show(String name, List<MeasuredPages.Page> pages, Extractor extractor) {
        List<Body> html = pages.stream()
                .map(MeasuredPages.Page::body)
                .filter(b -> b.contentType().orElse("").contains("html"))
                .toList();
        double parse = Double.MAX_VALUE;
        double extract = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            parse = Math.min(parse, millis(() -> html.forEach(ExtractionSpeed::parse)) / html.size());
            extract = Math.min(extract, millis(() -> html.forEach(extractor::extract)) / html.size());
        }
        System.out.printf(
                Locale.ROOT,
                "== %s: %d pages of %.1f kB; parse %.3f ms, extraction with parse and languages %.3f ms CPU a page,"
                        + " ratio %.2f (best of %d rounds)%n",
                name,
                html.size(),
                html.stream().mapToInt(b -> b.bytes().length).average().orElse(0) / 1000,
                parse,
                extract,
                extract / parse,
                ROUNDS);
    }

    private static void parse(Body body) {
        Jsoup.parse(
                Charsets.decode(body.bytes(), body.contentType()), body.url().toString());
    }

    private static double millis(Runnable work) {
        long start = CPU.getCurrentThreadCpuTime();
        work.run();
        return (CPU.getCurrentThreadCpuTime() - start) / 1e6;
    }
}
