package samsvar.crawler.run;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import samsvar.crawler.plan.PausedPattern;
import samsvar.crawler.store.Frontier;
import samsvar.crawler.store.Held;

/**
 * What a crawl came to.
 *
 * @param started when
 * @param duration how long
 * @param sources how many sources were visited
 * @param fetched addresses that gave content
 * @param unchanged addresses that answered "as it was" (304)
 * @param written pages new or changed in the archive
 * @param same fetched pages whose text is the one we had
 * @param folded addresses remembered as other addresses of a page
 * @param held pages kept as they were because their address suddenly said something doubtful
 * @param removed pages that left the archive
 * @param moved addresses that lead elsewhere
 * @param gone addresses with nothing there
 * @param refused addresses not visited or not kept, by reason
 * @param failed addresses that could not be had, by reason
 * @param failures some failed addresses with their reasons, at most 100
 * @param languages pages now in the archive, by language, most first
 * @param waiting host groups with addresses that have to wait, and until when
 * @param notDue sources not visited because their schedule says later
 * @param end how it ended
 * @param undecided pages the brake holds, of this run and of earlier ones: a person has to decide
 * @param leftAlone pages not asked for because their own interval is not over, in runs not older than a day
 * @param paused patterns of addresses that are left alone because they brought nothing new, newest first
 * @param partial documents that were not read to their end, each with what is missing, at most 100
 */
public record CrawlReport(
        Instant started,
        Duration duration,
        int sources,
        long fetched,
        long unchanged,
        long written,
        long same,
        long folded,
        long held,
        long removed,
        long moved,
        long gone,
        Map<String, Long> refused,
        Map<String, Long> failed,
        List<String> failures,
        Map<String, Long> languages,
        List<Frontier.Wait> waiting,
        List<String> notDue,
        End end,
        List<Held> undecided,
        long leftAlone,
        List<PausedPattern> paused,
        List<String> partial) {
    /** How a crawl ended. */
    public enum End {
        /** Nothing is left to do. */
        DONE,
        /** All that is left has to wait, see {@link #waiting}; the next crawl, or the running server, goes on with it. */
        WAITS,
        /** It was told to stop; the next crawl, or the running server, goes on where it was. */
        STOPPED,
        /** The disk has too little room; the next crawl, or the running server, goes on when there is some. */
        NO_ROOM,
        /** It has not ended: this is what was done so far. */
        RUNNING
    }

    /** Whether it was stopped before its end. */
    public boolean stopped() {
        return end == End.STOPPED || end == End.NO_ROOM;
    }

    /** Refused addresses, all reasons together. */
    public long refusedTotal() {
        return refused.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Failed addresses, all reasons together. */
    public long failedTotal() {
        return failed.values().stream().mapToLong(Long::longValue).sum();
    }
}
