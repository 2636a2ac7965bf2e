package samsvar.crawler.extract.document;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import samsvar.crawler.extract.document.child.Answer;
import samsvar.crawler.extract.document.child.Outcome;

/**
 * A few child processes, started when needed, kept for the next document, replaced when they died or have read many, ended when
 * idle. Thread-safe; a document waits until a child is free.
 */
final class DocumentPool implements AutoCloseable {
    private final DocumentLimits limits;
    private final Semaphore places;
    private final Deque<Idle> idle = new ArrayDeque<>();
    private final List<DocumentProcess> all = new ArrayList<>();
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("document-watch").factory());
    private boolean closed;

    /** @param since nanoseconds of {@link System#nanoTime} */
    private record Idle(DocumentProcess process, long since) {}

    DocumentPool(DocumentLimits limits) {
        this.limits = limits;
        this.places = new Semaphore(limits.children(), true);
        long idleMillis = limits.idle().toMillis();
        watch.scheduleWithFixedDelay(this::endIdle, idleMillis, Math.max(1, idleMillis / 4), TimeUnit.MILLISECONDS);
    }

    Answer read(byte[] document, String languages) {
        places.acquireUninterruptibly();
        try {
            DocumentProcess process = take();
            if (process == null) {
                return Answer.nothing(Outcome.DIED);
            }
            Answer answer = process.read(document, languages, limits.time(), watch);
            giveBack(process);
            return answer;
        } catch (IOException e) {
            return Answer.nothing(Outcome.DIED);
        } finally {
            places.release();
        }
    }

    private synchronized @Nullable DocumentProcess take() throws IOException {
        while (!idle.isEmpty()) {
            DocumentProcess waiting = idle.pop().process();
            if (waiting.isAlive()) {
                return waiting;
            }
            all.remove(waiting);
        }
        if (closed) {
            return null;
        }
        DocumentProcess started = DocumentProcess.start(limits.heapMegabytes());
        all.add(started);
        return started;
    }

    private synchronized void giveBack(DocumentProcess process) {
        if (closed || !process.isAlive() || process.answered() >= limits.documentsPerChild()) {
            process.kill();
            all.remove(process);
        } else {
            idle.push(new Idle(process, System.nanoTime()));
        }
    }

    private synchronized void endIdle() {
        long before = System.nanoTime() - limits.idle().toNanos();
        while (!idle.isEmpty() && idle.peekLast().since() - before <= 0) {
            DocumentProcess process = idle.removeLast().process();
            process.kill();
            all.remove(process);
        }
    }

    /** Process numbers of the children that live. */
    synchronized List<Long> children() {
        return all.stream()
                .filter(DocumentProcess::isAlive)
                .map(DocumentProcess::pid)
                .toList();
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            all.forEach(DocumentProcess::kill);
            all.clear();
            idle.clear();
        }
        watch.shutdownNow();
    }
}
