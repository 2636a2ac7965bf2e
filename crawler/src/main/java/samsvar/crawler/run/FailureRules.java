package samsvar.crawler.run;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import samsvar.crawler.fetch.FetchResult;
import samsvar.crawler.fetch.Robots;
import samsvar.crawler.plan.Visit;
import samsvar.crawler.plan.VisitOutcome;

/**
 * When is a failed address tried again, and does the whole host wait? 429 speaks for the host, 503 for the page, but a second 503
 * in a row for the host as well; both slow the host down. Without Retry-After the first retry comes after 5 s, each further one
 * after four times as long. One per host; not thread-safe.
 */
final class FailureRules {
    private static final int ATTEMPTS = 3;
    private static final Duration FIRST_RETRY = Duration.ofSeconds(5);

    /** A longer Retry-After is taken as said of that address only: nobody means to close a site for a week. */
    private static final Duration LONGEST_HOST_WAIT = Duration.ofDays(7);

    private final String host;
    private final HostGate gate;
    private final InstantSource clock;
    private int busyInARow;
    private boolean hostWaits;

    FailureRules(String host, HostGate gate, InstantSource clock) {
        this.host = host;
        this.gate = gate;
        this.clock = clock;
    }

    /** Whether the failure just judged makes the whole host wait. */
    boolean hostWaits() {
        return hostWaits;
    }

    /**
     * The host answered something else than a failure.
     *
     * @param took from asking to the last byte
     */
    void answered(Duration took) {
        busyInARow = 0;
        hostWaits = false;
        gate.answered(host, took);
    }

    VisitOutcome judge(Visit visit, FetchResult.Failed failed) {
        hostWaits = false;
        Instant now = clock.instant();
        Instant later = now.plus(FIRST_RETRY.multipliedBy(1L << (2 * Math.min(visit.attempts(), 5))));
        return switch (failed.kind()) {
            case LASTING -> new VisitOutcome.Failed(failed.reason(), Optional.empty());
            case PASSING ->
                new VisitOutcome.Failed(
                        failed.reason(), visit.attempts() + 1 < ATTEMPTS ? Optional.of(later) : Optional.empty());
            case HOST_BUSY -> busy(failed, visit, later, true);
            case PAGE_BUSY -> busy(failed, visit, later, ++busyInARow > 1);
        };
    }

    /** robots.txt can not be had. What its host asks for is kept for the next run; here everything is given up. */
    void judge(Robots.Unavailable rules) {
        Instant longest = clock.instant().plus(LONGEST_HOST_WAIT);
        rules.retryAfter()
                .map(until -> until.isAfter(longest) ? longest : until)
                .ifPresent(until -> gate.leaveAlone(host, until, rules.reason() + " with Retry-After"));
    }

    private VisitOutcome busy(FetchResult.Failed failed, Visit visit, Instant later, boolean wholeHost) {
        gate.troubled(host);
        Instant until = failed.retryAfter().orElse(later);
        boolean absurd = until.isAfter(clock.instant().plus(LONGEST_HOST_WAIT));
        if (wholeHost && !absurd) {
            gate.leaveAlone(
                    host, until, failed.reason() + (failed.retryAfter().isPresent() ? " with Retry-After" : ""));
            hostWaits = true;
        }
        boolean again = failed.retryAfter().isPresent() || visit.attempts() + 1 < ATTEMPTS;
        return new VisitOutcome.Failed(failed.reason(), again ? Optional.of(until) : Optional.empty());
    }
}
