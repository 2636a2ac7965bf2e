package samsvar.crawler.wire;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Looks at all requests under way ten times a second and ends those that break their limits, by closing their sockets: a blocked
 * read can not be ended in another way. One thread for all costs less than a timer per request.
 */
final class Watch implements AutoCloseable {
    private static final long TICK_MS = 100;

    private final Set<Trip> trips = ConcurrentHashMap.newKeySet();
    private final LargeAnswers large = LargeAnswers.ofMemory();
    private final ScheduledThreadPoolExecutor clock;

    Watch(Lines lines) {
        // A platform thread: busy carriers of virtual threads must not let a slow server stay.
        this.clock = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("wire-watch").factory());
        clock.scheduleWithFixedDelay(() -> look(lines), TICK_MS, TICK_MS, TimeUnit.MILLISECONDS);
    }

    private void look(Lines lines) {
        long now = System.nanoTime();
        trips.forEach(trip -> trip.check(now));
        lines.closeIdle(now);
    }

    Trip begin(Limits limits) {
        Trip trip = new Trip(limits, large);
        trips.add(trip);
        return trip;
    }

    void end(Trip trip) {
        trips.remove(trip);
        trip.giveBack();
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
