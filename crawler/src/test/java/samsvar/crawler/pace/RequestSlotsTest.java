package samsvar.crawler.pace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RequestSlotsTest {
    private final CountDownLatch drip = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private Future<String> slow(RequestSlots slots) {
        return threads.submit(() -> slots.send(() -> {
            drip.await();
            return "slow";
        }));
    }

    private Future<String> healthy(RequestSlots slots) {
        return threads.submit(() -> slots.send(() -> "healthy"));
    }

    @Test
    void fortySlowHostsDoNotStopAHealthyOneWithThirtyTwoPlaces() throws Exception {
        try (RequestSlots slots = new RequestSlots(32, Duration.ofMillis(20))) {
            List<Future<String>> sick = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                sick.add(slow(slots));
            }
            for (int i = 0; i < 100; i++) {
                assertEquals("healthy", healthy(slots).get(20, TimeUnit.SECONDS));
            }
            assertTrue(sick.stream().noneMatch(Future::isDone));
            drip.countDown();
            for (Future<String> one : sick) {
                assertEquals("slow", one.get(20, TimeUnit.SECONDS));
            }
        }
    }

    @Test
    void slowRequestsAreBoundedAsWell() throws Exception {
        try (RequestSlots slots = new RequestSlots(1, Duration.ofMillis(5))) {
            for (int i = 0; i < 1 + RequestSlots.SLOW_FOR_EACH; i++) {
                slow(slots);
            }
            // The first requests move aside one after another, until there is no more room for slow ones.
            Future<String> next = healthy(slots);
            assertThrows(TimeoutException.class, () -> next.get(300, TimeUnit.MILLISECONDS));
            drip.countDown();
            assertEquals("healthy", next.get(20, TimeUnit.SECONDS));
        }
    }

    @Test
    void noMoreThanTheAllowedNumberIsUnderWayWhileAllAreQuick() throws Exception {
        AtomicInteger underWay = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        try (RequestSlots slots = new RequestSlots(3, Duration.ofSeconds(20))) {
            List<Future<Integer>> all = new ArrayList<>();
            for (int i = 0; i < 500; i++) {
                all.add(threads.submit(() -> slots.send(() -> {
                    most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
                    Thread.yield();
                    return underWay.decrementAndGet();
                })));
            }
            for (Future<Integer> one : all) {
                one.get(20, TimeUnit.SECONDS);
            }
        }
        assertTrue(most.get() <= 3, () -> most.get() + " at once");
    }
}
