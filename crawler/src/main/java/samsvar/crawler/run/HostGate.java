package samsvar.crawler.run;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import samsvar.crawler.store.HostMemory;

/**
 * How long must a host group be left alone? Our own minimum or its Crawl-delay, whichever is longer, counted from the end of the
 * request before; and Retry-After in full, across restarts. Thread-safe; a host group is asked for by one thread at a time.
 */
final class HostGate implements AutoCloseable {
    private final HostMemory memory;
    private final InstantSource clock;
    private final Pause pause;
    private final Duration patience;
    private final ConcurrentMap<String, Instant> lastRequest = new ConcurrentHashMap<>();
    private final Set<Thread> pausing = new HashSet<>();
    private boolean closed;

    HostGate(HostMemory memory, InstantSource clock, Pause pause, Duration patience) {
        this.memory = memory;
        this.clock = clock;
        this.pause = pause;
        this.patience = patience;
    }

    /** Waits until the host group may be asked again; false where that takes longer than our patience. */
    boolean await(String host, Duration gap) throws InterruptedException {
        Instant last = lastRequest.get(host);
        if (last != null && !pauseUntil(last.plus(gap))) {
            // Remembered, so that a restart does not ask earlier either.
            memory.leaveAlone(host, last.plus(gap), "crawl delay");
            return false;
        }
        return true;
    }

    /** Waits for what the host group asked for earlier (Retry-After); false where that takes longer than our patience. */
    boolean awaitRequested(String host) throws InterruptedException {
        Optional<Instant> until = memory.waitUntil(host);
        return until.isEmpty() || pauseUntil(until.get());
    }

    /** A request to the host group has ended. */
    void asked(String host) {
        lastRequest.put(host, clock.instant());
    }

    /** The host group asks to be left alone. */
    void leaveAlone(String host, Instant until, String reason) {
        memory.leaveAlone(host, until, reason);
    }

    /** Waits until the moment; false where it is farther away than our patience. */
    boolean pauseUntil(Instant moment) throws InterruptedException {
        Duration wait = Duration.between(clock.instant(), moment);
        if (wait.compareTo(patience) > 0) {
            return false;
        }
        enter();
        try {
            pause.pause(wait);
        } finally {
            leave();
        }
        return true;
    }

    private void enter() throws InterruptedException {
        synchronized (pausing) {
            if (closed) {
                throw new InterruptedException("The crawl stops.");
            }
            pausing.add(Thread.currentThread());
        }
    }

    private void leave() {
        synchronized (pausing) {
            pausing.remove(Thread.currentThread());
        }
    }

    /** Ends all pauses by interrupting who waits: no request is under way in a Crawl-delay. */
    @Override
    public void close() {
        synchronized (pausing) {
            closed = true;
            pausing.forEach(Thread::interrupt);
        }
    }
}
