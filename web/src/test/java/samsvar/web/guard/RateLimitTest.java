package samsvar.web.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RateLimitTest {
    private static final Network HOME = new Network("4-c63364", false);

    private Instant now = Instant.parse("2026-11-22T08:00:00Z");
    private final RateLimit limit = new RateLimit(60, () -> now);

    @Test
    void sixtyInAMinuteAreTakenAndTheNextWaitsForTheFirstToBeAMinuteOld() {
        for (int i = 0; i < 60; i++) {
            assertTrue(limit.take(HOME).isEmpty(), "request " + i);
            now = now.plusMillis(500);
        }
        assertEquals(Optional.of(Duration.ofSeconds(30)), limit.take(HOME));
        now = now.plusSeconds(30);
        assertTrue(limit.take(HOME).isEmpty());
        assertEquals(Optional.of(Duration.ofMillis(500)), limit.take(HOME));
    }

    @Test
    void otherNetworksAreNotTouched() {
        for (int i = 0; i < 61; i++) {
            limit.take(HOME);
        }
        assertTrue(limit.take(new Network("4-c63365", false)).isEmpty());
    }

    @Test
    void refusedRequestsDoNotProlongTheWait() {
        for (int i = 0; i < 1_000; i++) {
            limit.take(HOME);
        }
        now = now.plusSeconds(60);
        assertTrue(limit.take(HOME).isEmpty());
    }
}
