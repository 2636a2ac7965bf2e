package samsvar.crawler.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives each host group with something to visit a worker on a virtual thread of its own, until none has. */
final class CrawlLoop {
    private static final Duration INTERRUPTED = Duration.ofSeconds(2);

    private final Map<String, Thread> workers = new HashMap<>();
    private final Set<String> woken = new HashSet<>();
    private boolean stopping;
    private @Nullable RuntimeException failure;
    private @Nullable CrawlTools tools;

    /** Hands over what workers need; once, before anything starts. */
    synchronized void use(CrawlTools tools) {
        this.tools = tools;
    }

    synchronized boolean goesOn() {
        return !stopping && failure == null;
    }

    /** Starts workers for all host groups with something to visit. */
    void startAll(List<String> hosts) {
        hosts.forEach(this::wake);
    }

    /** The host group has something to visit: its worker looks again, or one is started. */
    synchronized void wake(String host) {
        if (!goesOn() || tools == null) {
            return;
        }
        if (workers.containsKey(host)) {
            woken.add(host);
            return;
        }
        HostWorker worker = new HostWorker(host, tools);
        workers.put(host, Thread.ofVirtual().name("host " + host).start(() -> run(worker)));
    }

    private void run(HostWorker worker) {
        try {
            do {
                worker.work();
            } while (!leave(worker.host()));
        } catch (InterruptedException e) {
            drop(worker.host(), null);
        } catch (RuntimeException e) {
            // One of the four places that catch broadly: the crawl must end with the reason, not hang without a worker.
            drop(worker.host(), e);
        }
    }

    private synchronized boolean leave(String host) {
        if (woken.remove(host) && goesOn()) {
            return false;
        }
        drop(host, null);
        return true;
    }

    private synchronized void drop(String host, @Nullable RuntimeException cause) {
        workers.remove(host);
        if (failure == null) {
            failure = cause;
        }
        notifyAll();
    }

    synchronized int hosts() {
        return workers.size();
    }

    /** Waits until no worker is left or the time is over; throws what made a worker fail. Returns whether none is left. */
    synchronized boolean await(Duration time) throws InterruptedException {
        boolean empty = awaitEmpty(time);
        if (empty && failure != null) {
            throw failure;
        }
        return empty;
    }

    private synchronized boolean awaitEmpty(Duration time) throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        while (!workers.isEmpty()) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
        return true;
    }

    /** Starts no more visits from now on. */
    synchronized void stopStarting() {
        stopping = true;
    }

    /** Starts no more visits; those under way get the time, then they are interrupted. */
    void stop(Duration time) {
        stopStarting();
        try {
            if (!awaitEmpty(time)) {
                interruptAll();
                awaitEmpty(INTERRUPTED);
            }
        } catch (InterruptedException e) {
            interruptAll();
            Thread.currentThread().interrupt();
        }
    }

    private void interruptAll() {
        List<Thread> left;
        synchronized (this) {
            left = new ArrayList<>(workers.values());
        }
        left.forEach(Thread::interrupt);
    }

    /** What made a worker fail, once: afterwards workers are started again. */
    synchronized Optional<RuntimeException> takeFailure() {
        Optional<RuntimeException> taken = Optional.ofNullable(failure);
        failure = null;
        return taken;
    }
}
