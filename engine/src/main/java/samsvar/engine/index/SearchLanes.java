package samsvar.engine.index;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;

/**
 * A small fixed pool of platform threads that the searches of virtual threads run on: it bounds the processor time of searching and lets analysis
 * chains be reused, which virtual threads would build anew for every question. Thread-safe.
 */
public final class SearchLanes implements AutoCloseable {
    private final ExecutorService lanes;
    private final Semaphore free;

    /** @param count threads, 1 or more; usually the number of processors */
    public SearchLanes(int count) {
        free = new Semaphore(count);
        lanes = Executors.newFixedThreadPool(
                count, Thread.ofPlatform().name("search-", 0).daemon().factory());
    }

    /**
     * Runs the search and waits for it; what it throws unchecked is thrown here. A platform thread searches itself, since handing
     * over costs as much as a quick search; never more at once than there are lanes.
     */
    public <T> T run(Callable<T> search) {
        if (!Thread.currentThread().isVirtual()) {
            return searching(search);
        }
        Future<T> result = lanes.submit(() -> searching(search));
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

    private <T> T searching(Callable<T> search) {
        free.acquireUninterruptibly();
        try {
            return search.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IndexUnavailable("The search failed.", e);
        } finally {
            free.release();
        }
    }

    @Override
    public void close() {
        lanes.close();
    }
}
