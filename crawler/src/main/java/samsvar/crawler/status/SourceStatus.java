package samsvar.crawler.status;

import java.time.Instant;
import java.util.Optional;
import samsvar.crawler.store.Overview;

/**
 * How a source stands.
 *
 * @param id the source
 * @param enabled whether it is declared and switched on
 * @param state in one word
 * @param says why, in plain words; may be empty
 * @param pages pages shown
 * @param run its newest run; empty where it was never crawled
 * @param nextRun when its schedule begins a new run; empty where it is not switched on
 * @param lastConfirmed when one of its pages was last confirmed
 * @param oldestConfirmed when the page not confirmed for longest was
 */
public record SourceStatus(
        String id,
        boolean enabled,
        State state,
        String says,
        long pages,
        Optional<Overview.Progress> run,
        Optional<Instant> nextRun,
        Optional<Instant> lastConfirmed,
        Optional<Instant> oldestConfirmed) {
    /** What a source is doing. */
    public enum State {
        /** A process visits it now. */
        RUNNING,
        /** A process has it in hand, nothing has to wait, and still nothing was done for long. */
        STUCK,
        /** All that is left has to wait. */
        WAITING,
        /** Its run was begun and nobody is at work: the next crawl or server goes on with it. */
        INTERRUPTED,
        /** Its last run ended, and hardly anything could be had. */
        FAILING,
        /** Its last run ended. */
        DONE,
        /** It was never crawled. */
        NEVER
    }

    /** Addresses that could not be had in its newest run. */
    public long errors() {
        return run.map(Overview.Progress::failed).orElse(0L);
    }
}
