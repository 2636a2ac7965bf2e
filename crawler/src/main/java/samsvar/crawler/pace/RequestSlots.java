package samsvar.crawler.pace;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * How many requests are under way at once, to all hosts together? So many that are quick, and {@value #SLOW_FOR_EACH} times as
 * many that are not: a request that takes longer than {@link #QUICK} gives its place back and counts among the slow ones from
 * then on. Otherwise as many slow hosts as there are places would bring the whole crawl to a standstill; so they hold only
 * themselves up, and what they may cost stays bounded. Thread-safe.
 */
public final class RequestSlots implements AutoCloseable {
    /** A healthy site answers within this, most of the time. */
    static final Duration QUICK = Duration.ofSeconds(1);

    static final int SLOW_FOR_EACH = 8;

    private final Semaphore quick;
    private final Semaphore slow;
    private final Duration patience;
    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("slow-requests").factory());

    /** So many requests that are quick. */
    public RequestSlots(int atOnce) {
        this(atOnce, QUICK);
    }

    RequestSlots(int atOnce, Duration patience) {
        this.quick = new Semaphore(atOnce, true);
        this.slow = new Semaphore(atOnce * SLOW_FOR_EACH);
        this.patience = patience;
        timer.setRemoveOnCancelPolicy(true);
    }

    /** A request. */
    @FunctionalInterface
    public interface Request<T> {
        /** Sends it and returns when it has ended. */
        T send() throws InterruptedException;
    }

    /** Sends the request as soon as there is a place for it. */
    public <T> T send(Request<T> request) throws InterruptedException {
        quick.acquire();
        AtomicReference<Semaphore> place = new AtomicReference<>(quick);
        Future<?> check = timer.schedule(() -> moveToSlow(place), patience.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return request.send();
        } finally {
            check.cancel(false);
            place.getAndSet(slow).release();
        }
    }

    private void moveToSlow(AtomicReference<Semaphore> place) {
        if (slow.tryAcquire()) {
            boolean stillUnderWay = place.compareAndSet(quick, slow);
            (stillUnderWay ? quick : slow).release();
        }
    }

    /** Requests under way keep their places; call when no more are sent. */
    @Override
    public void close() {
        timer.shutdownNow();
    }
}
