package samsvar.web.guard;

import java.time.Duration;

/**
 * How the server is protected.
 *
 * @param perMinute requests that one network may make in a minute; 0 for as many as it likes
 * @param proxies reverse proxies in front of the server; without any, this machine itself is not limited
 * @param atOnce requests that work at the same time
 * @param mostWaiting requests that wait for one of those to end
 * @param patience how long one waits at most; in a queue that stands less, see {@link PlaceQueue}
 */
public record Protection(int perMinute, Proxies proxies, int atOnce, int mostWaiting, Duration patience) {
    /** What a network may ask in a minute unless set otherwise. */
    public static final int USUAL_PER_MINUTE = 60;

    private static final int AT_ONCE_PER_CORE = 4;
    private static final int MOST_WAITING = 512;
    /** In a short queue, which the slowest question holds up no longer; people leave a page that takes longer. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    public Protection {
        if (perMinute < 0 || atOnce < 1 || mostWaiting < 0) {
            throw new IllegalArgumentException("Limits are not negative, and something must be done at once.");
        }
    }

    /** The usual protection on this machine. */
    public static Protection usual() {
        return of(USUAL_PER_MINUTE, Proxies.NONE);
    }

    /** The usual protection with another limit and proxies. */
    public static Protection of(int perMinute, Proxies proxies) {
        int cores = Runtime.getRuntime().availableProcessors();
        return new Protection(perMinute, proxies, cores * AT_ONCE_PER_CORE, MOST_WAITING, PATIENCE);
    }
}
