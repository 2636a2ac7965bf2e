package samsvar.engine.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import samsvar.engine.index.ChangeBatch;
import samsvar.engine.index.IndexHealth;
import samsvar.engine.index.IndexUnavailable;
import samsvar.engine.index.SearchIndex;
import samsvar.engine.page.PageChange;
import samsvar.engine.page.PageId;
import samsvar.engine.passage.PassageSplitter;

/**
 * Keeps the index level with the archive: reads changes after the index's cursor and applies them in batches, each durable
 * together with the cursor. Stopped at any moment, it goes on where the last batch ended. The only writer of the index.
 * Thread-safe.
 */
public final class IndexFeed implements AutoCloseable {
    /** Pages in one batch; two are in memory together. */
    static final int BATCH = 500;

    /**
     * The index is settled where at least this share of its pages is new: growing from nothing costs at most four times its writing so,
     * and questions over what an import of 100,000 passages had left unsettled took 1.8 times as long.
     */
    private static final double GROWN = 0.25;

    private static final Logger LOG = LoggerFactory.getLogger(IndexFeed.class);

    private final PageLog log;
    private final PassageSplitter splitter;
    private final SearchIndex index;
    private final Semaphore work = new Semaphore(0);
    private volatile boolean closed;
    /** Pages taken in since the index was settled, as far as this process knows. */
    private long unsettled;
    /** Used by the background thread only. */
    private String told = "";

    private Optional<Thread> background = Optional.empty();

    public IndexFeed(PageLog log, PassageSplitter splitter, SearchIndex index) {
        this.log = log;
        this.splitter = splitter;
        this.index = index;
    }

    /**
     * Applies everything that the archive held when this was called, and settles an index that has grown much by it; returns at once
     * where the index is level.
     *
     * @return changes applied
     * @throws ArchiveUnavailable where the archive can not be read
     * @throws samsvar.engine.index.IndexUnavailable where the index can not be written
     */
    public synchronized long catchUp() {
        if (index.appliedUpTo() > log.lastSequence()) {
            LOG.warn("The index is ahead of the archive; it is built anew.");
            return rebuild();
        }
        long applied = applyAll();
        unsettled += applied;
        if (unsettled > 0 && unsettled >= GROWN * index.health().pages()) {
            settle();
        }
        return applied;
    }

    private void settle() {
        if (!closed) {
            index.settle();
            unsettled = 0;
        }
    }

    /** Each batch is read while the one before is applied. */
    private long applyAll() {
        long applied = 0;
        long goal = log.lastSequence();
        ForkJoinTask<Read> next = reading(index.appliedUpTo(), goal);
        try {
            while (index.appliedUpTo() < goal && !closed) {
                Read read = next.join();
                next = reading(read.batch().upTo(), goal);
                index.apply(read.batch());
                applied += read.changes();
            }
        } finally {
            next.quietlyJoin(); // the archive may be closed when this returns
        }
        return applied;
    }

    /** @param changes of the archive that the batch stands for */
    private record Read(ChangeBatch batch, int changes) {}

    private ForkJoinTask<Read> reading(long after, long goal) {
        return ForkJoinPool.commonPool().submit(() -> read(after, goal));
    }

    private Read read(long after, long goal) {
        List<PageChange> changes = after < goal ? log.changesAfter(after, BATCH) : List.of();
        return new Read(
                changes.isEmpty() ? new ChangeBatch(List.of(), List.of(), goal) : batch(changes, goal), changes.size());
    }

    private ChangeBatch batch(List<PageChange> changes, long goal) {
        Map<PageId, PageChange> newest = new LinkedHashMap<>();
        changes.forEach(change -> newest.put(idOf(change), change));
        List<ChangeBatch.Entry> written = new ArrayList<>();
        List<PageId> removed = new ArrayList<>();
        for (PageChange change : newest.values()) {
            switch (change) {
                case PageChange.Written(long _, var page, var called) ->
                    written.add(new ChangeBatch.Entry(page, splitter.split(page), called));
                case PageChange.Removed(long _, var id) -> removed.add(id);
            }
        }
        long last = changes.getLast().sequence();
        return new ChangeBatch(written, removed, last, last < goal && !closed);
    }

    private static PageId idOf(PageChange change) {
        return switch (change) {
            case PageChange.Written(long _, var page, var _) -> page.id();
            case PageChange.Removed(long _, var id) -> id;
        };
    }

    /** Builds the index anew from the archive and settles it. */
    public synchronized long rebuild() {
        index.clear();
        long applied = applyAll();
        settle();
        return applied;
    }

    /** Follows the archive on a thread of its own from now on: at once, then whenever {@link #wake} is called. */
    public synchronized void start() {
        if (background.isEmpty() && !closed) {
            background =
                    Optional.of(Thread.ofPlatform().name("index-feed").daemon().start(this::follow));
            wake();
        }
    }

    /** Pages that can be found now, and changes of the archive that can not. */
    public Level level() {
        IndexHealth health = index.health();
        return new Level(health.pages(), Math.max(0, log.lastSequence() - health.appliedUpTo()));
    }

    /**
     * How far the index is.
     *
     * @param pages pages that can be found
     * @param behind changes of the archive that it does not hold yet
     */
    public record Level(long pages, long behind) {}

    /** Tells the background thread that there may be something new. Returns at once. */
    public void wake() {
        work.release();
    }

    private void follow() {
        while (!closed) {
            work.acquireUninterruptibly();
            work.drainPermits();
            try {
                catchUp();
                told = "";
            } catch (IndexUnavailable | ArchiveUnavailable e) {
                tellOnce(e);
            } catch (RuntimeException e) {
                LOG.error("The index could not follow the archive; it will be tried again at the next change.", e);
            }
        }
    }

    /** A full disk is one line, not one for every change that could not be followed. */
    private void tellOnce(RuntimeException failure) {
        String sentence = String.valueOf(failure.getMessage());
        if (!sentence.equals(told)) {
            LOG.error("The index could not follow the archive; it is tried again at every change. {}", sentence);
        }
        told = sentence;
    }

    /** Stops after the batch in work. Does not close the index. */
    @Override
    public void close() {
        closed = true;
        wake();
        background.ifPresent(IndexFeed::await);
    }

    private static void await(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
