package samsvar.crawler.pace;

import java.time.Duration;

/**
 * How far apart are requests to a host kept, by what it showed us? Three rules, the longest gap wins:
 * <ul>
 *   <li>the base: our own minimum or the host's Crawl-delay, whichever is longer;
 *   <li>{@value #DELAY_FACTOR} times its smoothed response time, at most {@link #LONGEST_FOR_SLOWNESS} (delay-factor and
 *       max-delay-ms as Heritrix 3 sets them by default), so that a host whose answers take longer is asked less;
 *   <li>a learned delay: doubled by each sign of trouble (429, 503), and then taken back in equal steps of <em>rate</em>, of
 *       which {@value #STEPS} lead from standstill to full speed: additive increase, multiplicative decrease (Chiu and Jain
 *       1989, "Analysis of the increase and decrease algorithms for congestion avoidance").
 * </ul>
 * A base of zero (the operator's own machine, politeness off) leaves only the learned delay. Immutable; never negative.
 *
 * @param learned the delay that trouble taught us; zero where there was none or it is overcome
 * @param responseTime from asking to the last byte, smoothed with a weight of 1/8 for the newest (as RFC 6298, 2.3 does)
 */
public record Pace(Duration learned, Duration responseTime) {
    /** Nothing is known of the host. */
    public static final Pace UNKNOWN = new Pace(Duration.ZERO, Duration.ZERO);

    /** No trouble makes us wait longer than this by itself; Retry-After and Crawl-delay do. */
    public static final Duration LONGEST_LEARNED = Duration.ofMinutes(5);

    static final Duration LONGEST_FOR_SLOWNESS = Duration.ofSeconds(30);
    static final int DELAY_FACTOR = 5;
    static final int STEPS = 20;

    /** Where the base is zero there must still be something to double. */
    private static final Duration SMALLEST = Duration.ofMillis(50);

    /** From the end of one request to the begin of the next. */
    public Duration gap(Duration base) {
        if (base.isZero()) {
            return learned;
        }
        Duration slowness = min(responseTime.multipliedBy(DELAY_FACTOR), LONGEST_FOR_SLOWNESS);
        return max(base, max(learned, slowness));
    }

    /** After a sign of trouble: twice the gap of before. */
    public Pace troubled(Duration base) {
        Duration doubled = max(gap(base), SMALLEST).multipliedBy(2);
        return new Pace(max(learned, min(doubled, LONGEST_LEARNED)), responseTime);
    }

    /**
     * After an answer without trouble: one step of rate faster.
     *
     * @param took from asking to the last byte
     */
    public Pace answered(Duration base, Duration took) {
        Duration smooth = responseTime.isZero()
                ? took
                : responseTime.multipliedBy(7).plus(took).dividedBy(8);
        return new Pace(faster(max(base, SMALLEST)), smooth);
    }

    private Duration faster(Duration full) {
        if (learned.isZero()) {
            return learned;
        }
        double rate = 1.0 / learned.toNanos() + 1.0 / STEPS / full.toNanos();
        Duration next = Duration.ofNanos((long) (1 / rate));
        return next.compareTo(full) <= 0 ? Duration.ZERO : next;
    }

    private static Duration max(Duration a, Duration b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    private static Duration min(Duration a, Duration b) {
        return a.compareTo(b) <= 0 ? a : b;
    }
}
