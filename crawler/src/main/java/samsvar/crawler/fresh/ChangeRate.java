package samsvar.crawler.fresh;

import java.time.Duration;

/**
 * How often does a page change, judged by its visits so far? A visit shows only whether there was a change since the one before, not
 * how many, so that counting changes underrates pages that change often. The estimator is that of Cho and Garcia-Molina,
 * "Estimating Frequency of Change", ACM Transactions on Internet Technology 3(3), 2003, 4.2: with n visits at intervals of I, of which
 * X found a change, λ = -log((n - X + 0.5) / (n + 0.5)) / I, which unlike X / n is nearly unbiased and defined where every visit found
 * one. Our visits are not quite regular: I is their mean interval.
 *
 * @param visits visits that could tell whether the text had changed, 0 or more
 * @param changes of these, those that found it changed
 * @param observed from the first reading of the page to the last of these visits
 */
public record ChangeRate(int visits, int changes, Duration observed) {
    /** What was just read may be asked again in the next run; how often runs are is the schedule's affair. */
    public static final Duration SHORTEST = Duration.ofMinutes(1);

    /** No page is left longer: "last confirmed" must mean something. */
    public static final Duration LONGEST = Duration.ofDays(30);

    /** With an interval of ln 2 / λ the next visit finds a change as often as none. */
    private static final double EVEN = Math.log(2);

    private static final double DAY_MS = Duration.ofDays(1).toMillis();

    public ChangeRate {
        if (visits < 0 || changes < 0 || changes > visits) {
            throw new IllegalArgumentException(changes + " changes in " + visits + " visits");
        }
    }

    /** Estimated changes a day; 0 where none was seen yet. */
    public double perDay() {
        if (visits == 0 || observed.isZero()) {
            return 0;
        }
        double interval = observed.toMillis() / DAY_MS / visits;
        return -Math.log((visits - changes + 0.5) / (visits + 0.5)) / interval;
    }

    /**
     * How long the page may be left alone: until a change is as likely as none, but never longer than it has been watched (a page
     * seen unchanged for two days is not left for a month), within {@link #SHORTEST} and {@link #LONGEST}.
     */
    public Duration interval() {
        double rate = perDay();
        long even = rate == 0 ? LONGEST.toMillis() : (long) Math.min(LONGEST.toMillis(), EVEN / rate * DAY_MS);
        long watched = Math.min(even, observed.toMillis());
        return Duration.ofMillis(Math.clamp(watched, SHORTEST.toMillis(), LONGEST.toMillis()));
    }
}
