package samsvar.crawler.pace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SharedAddressTest {
    private final List<Duration> pauses = new ArrayList<>();
    private Instant now = Instant.parse("2026-03-01T10:00:00Z");

    private SharedAddress on(String machine) {
        return new SharedAddress(host -> Optional.of(machine), () -> now, pauses::add);
    }

    @Test
    void aHundredHostsOnOneMachineGetTwoRequestsAtATime() throws Exception {
        SharedAddress shared = on("192.0.2.1");
        AtomicInteger underWay = new AtomicInteger();
        ConcurrentHashMap<Integer, Boolean> seen = new ConcurrentHashMap<>();
        CyclicBarrier two = new CyclicBarrier(2);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                String host = "kommun" + i + ".example";
                all.add(threads.submit(() -> {
                    try (SharedAddress.Turn turn = shared.await(host)) {
                        seen.put(underWay.incrementAndGet(), true);
                        two.await(20, TimeUnit.SECONDS);
                        underWay.decrementAndGet();
                    }
                    return null;
                }));
            }
            for (Future<?> one : all) {
                one.get(30, TimeUnit.SECONDS);
            }
        }
        assertEquals(Set.of(1, 2), seen.keySet());
    }

    @Test
    void beginsAreSpreadOut() throws Exception {
        SharedAddress shared = on("192.0.2.1");
        for (int i = 0; i < 3; i++) {
            shared.await("a" + i + ".example").close();
        }
        assertEquals(
                List.of(Duration.ZERO, SharedAddress.BETWEEN_STARTS, SharedAddress.BETWEEN_STARTS.multipliedBy(2)),
                pauses);
    }

    @Test
    void hostsOnTwoMachinesDoNotWaitForEachOther() throws Exception {
        SharedAddress shared = new SharedAddress(Optional::of, () -> now, pauses::add);
        SharedAddress.Turn first = shared.await("a.example");
        SharedAddress.Turn second = shared.await("a.example");
        shared.await("b.example").close();
        first.close();
        second.close();
        assertEquals(Duration.ZERO, pauses.getLast());
    }

    @Test
    void aThirdRequestWaitsUntilOneHasEnded() throws Exception {
        SharedAddress shared = on("192.0.2.1");
        SharedAddress.Turn first = shared.await("a.example");
        shared.await("b.example");
        CountDownLatch begun = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> third = threads.submit(() -> {
                shared.await("c.example");
                begun.countDown();
                return null;
            });
            assertFalse(begun.await(50, TimeUnit.MILLISECONDS));
            first.close();
            third.get(10, TimeUnit.SECONDS);
            assertTrue(begun.await(0, TimeUnit.SECONDS));
        } catch (TimeoutException e) {
            throw new AssertionError("The third was not let in.", e);
        }
    }
}
