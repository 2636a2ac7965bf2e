package samsvar.web.guard;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

/**
 * How much is done at once, and who waits? So many requests work, some more wait their turn, first come, first served; {@link PlaceQueue}
 * says who is turned away. Thread-safe.
 */
final class Admission {
    private final ReentrantLock lock = new ReentrantLock();
    private final PlaceQueue queue;
    private final Duration patience;
    private final LongSupplier nanos;

    /**
     * @param atOnce requests that work at the same time
     * @param mostWaiting requests that wait for one of those to end
     * @param patience how long one waits at most, even in a short queue
     */
    Admission(int atOnce, int mostWaiting, Duration patience) {
        this(atOnce, mostWaiting, patience, System::nanoTime);
    }

    /** @param nanos the time, in nanoseconds from any moment on */
    Admission(int atOnce, int mostWaiting, Duration patience, LongSupplier nanos) {
        this.queue = new PlaceQueue(atOnce, mostWaiting);
        this.patience = patience;
        this.nanos = nanos;
    }

    /** Waits for a place; whether there was one, which is then to be given back by {@link #leave}. */
    boolean enter() {
        lock.lock();
        try {
            Condition decided = lock.newCondition();
            PlaceQueue.Ticket ticket = queue.enter(nanos.getAsLong(), decided::signal);
            await(ticket, decided);
            return ticket.state() == PlaceQueue.State.WORKS;
        } finally {
            lock.unlock();
        }
    }

    private void await(PlaceQueue.Ticket ticket, Condition decided) {
        long left = patience.toNanos();
        try {
            while (ticket.state() == PlaceQueue.State.WAITS && left > 0) {
                left = decided.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        queue.give(ticket, nanos.getAsLong());
    }

    /** Gives a place back. */
    void leave() {
        lock.lock();
        try {
            queue.leave(nanos.getAsLong());
        } finally {
            lock.unlock();
        }
    }

    /** Requests at work now. */
    int atWork() {
        lock.lock();
        try {
            return queue.atWork();
        } finally {
            lock.unlock();
        }
    }

    /** Requests that wait now. */
    int waiting() {
        lock.lock();
        try {
            return queue.waiting();
        } finally {
            lock.unlock();
        }
    }
}
