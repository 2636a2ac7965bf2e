package samsvar.engine.index;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * A small fixed pool of platform threads that all searches run on: it bounds the processor time of searching and lets analysis
 * chains be reused, which virtual threads would build anew for every question. Thread-safe.
 */
public final class SearchLanes implements AutoCloseable {
    private final ExecutorService lanes;

    /** @param count threads, 1 or more; usually the number of processors */
    public SearchLanes(int count) {
        lanes = Executors.newFixedThreadPool(
                count, Thread.ofPlatform().name("search-", 0).daemon().factory());
    }

    /** Runs the search on a lane and waits for it; what it throws unchecked is thrown here. */
    public <T> T run(Callable<T> search) {
        Future<T> result = lanes.submit(search);
        try {
            return result.get();
        } catch (InterruptedException e) {
            result.cancel(true);
            Thread.currentThread().interrupt();
            throw new IndexUnavailable("The search was interrupted.", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            throw new IndexUnavailable("The search failed.", e.getCause() == null ? e : e.getCause());
        }
    }

    @Override
    public void close() {
        lanes.close();
    }
}
