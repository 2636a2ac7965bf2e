package samsvar.web.guard;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How much is done at once, and who waits? So many requests work, some more wait their turn, the rest is turned away at once: under
 * too much load those let in are answered soon, instead of all too late. Where a queue has stood for a while, it is no burst that will
 * pass, and nobody waits long in it any more (after Maurer, "Fail at Scale", ACM Queue 13/8, 2015). Thread-safe.
 */
final class Admission {
    /** A queue that was not empty for so long is not going to be by waiting. */
    private static final Duration STANDING = Duration.ofSeconds(1);

    private static final int SHORTER = 10;

    private final Semaphore places;
    private final int mostWaiting;
    private final Duration patience;
    private final AtomicInteger waiting = new AtomicInteger();
    private final AtomicLong lastEmpty = new AtomicLong(System.nanoTime());
    private final int all;

    /**
     * @param atOnce requests that work at the same time
     * @param mostWaiting requests that wait for one of those to end
     * @param patience how long one waits at most
     */
    Admission(int atOnce, int mostWaiting, Duration patience) {
        this.all = atOnce;
        this.places = new Semaphore(atOnce, true);
        this.mostWaiting = mostWaiting;
        this.patience = patience;
    }

    /** Waits for a place; whether there was one, which is then to be given back by {@link #leave}. */
    boolean enter() {
        if (places.tryAcquire()) {
            if (waiting.get() == 0) {
                lastEmpty.set(System.nanoTime());
            }
            return true;
        }
        return waiting.get() < mostWaiting && await();
    }

    private boolean await() {
        waiting.incrementAndGet();
        try {
            return places.tryAcquire(patience().toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            if (waiting.decrementAndGet() == 0) {
                lastEmpty.set(System.nanoTime());
            }
        }
    }

    private Duration patience() {
        boolean standing = System.nanoTime() - lastEmpty.get() > STANDING.toNanos();
        return standing ? patience.dividedBy(SHORTER) : patience;
    }

    /** Gives a place back. */
    void leave() {
        places.release();
    }

    /** Requests at work now. */
    int atWork() {
        return all - places.availablePermits();
    }

    /** Requests that wait now. */
    int waiting() {
        return waiting.get();
    }
}
