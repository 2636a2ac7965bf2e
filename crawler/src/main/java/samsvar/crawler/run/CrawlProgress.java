package samsvar.crawler.run;

import java.time.Duration;

/**
 * How far a crawl is.
 *
 * @param visited addresses answered or refused so far in this process's crawl
 * @param pages of these, pages fetched or unchanged
 * @param errors of these, failed ones
 * @param hosts host groups being visited
 * @param elapsed since it began
 * @param waiting what it waits for, or empty
 */
public record CrawlProgress(long visited, long pages, long errors, int hosts, Duration elapsed, String waiting) {
    /** Pages per second so far. */
    public double rate() {
        return pages * 1000.0 / Math.max(1, elapsed.toMillis());
    }
}
