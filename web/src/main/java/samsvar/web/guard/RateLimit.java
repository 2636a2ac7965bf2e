package samsvar.web.guard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Has a network asked too often? At most so many requests in any minute; refused ones do not count. Remembers networks for a minute
 * after their last request, the last 50,000 of them (some 10 MB at the usual limit). Thread-safe.
 */
final class RateLimit {
    private static final Duration SPAN = Duration.ofMinutes(1);
    private static final long NETWORKS = 50_000;

    private final int most;
    private final InstantSource clock;
    private final Cache<Network, Recent> byNetwork =
            Caffeine.newBuilder().maximumSize(NETWORKS).expireAfterAccess(SPAN).build();

    /** @param most requests a minute, from 1 */
    RateLimit(int most, InstantSource clock) {
        this.most = most;
        this.clock = clock;
    }

    /** Counts a request; how long its network has to wait where it has had its share. */
    Optional<Duration> take(Network network) {
        return byNetwork.get(network, n -> new Recent()).take(clock.millis(), most);
    }

    /** The moments of the latest requests, oldest first from {@code next} on; grows to the limit only for those who ask so much. */
    private static final class Recent {
        private static final int FEW = 8;

        private long[] moments = new long[FEW];
        private int oldest;
        private int count;

        synchronized Optional<Duration> take(long now, int most) {
            while (count > 0 && moments[oldest] <= now - SPAN.toMillis()) {
                oldest = (oldest + 1) % moments.length;
                count--;
            }
            if (count >= most) {
                return Optional.of(Duration.ofMillis(moments[oldest] + SPAN.toMillis() - now));
            }
            if (count == moments.length) {
                grow(most);
            }
            moments[(oldest + count) % moments.length] = now;
            count++;
            return Optional.empty();
        }

        private void grow(int most) {
            long[] more = new long[Math.min(most, moments.length * 2)];
            for (int i = 0; i < count; i++) {
                more[i] = moments[(oldest + i) % moments.length];
            }
            moments = more;
            oldest = 0;
        }
    }
}
