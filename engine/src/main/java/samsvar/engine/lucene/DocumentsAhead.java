package samsvar.engine.lucene;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;
import org.apache.lucene.document.Document;
import samsvar.engine.index.ChangeBatch;
import samsvar.engine.index.IndexUnavailable;

/**
 * The documents of pages in the order of the pages, made on all processors ahead of the thread that takes them; that thread makes some
 * itself rather than wait. Not thread-safe.
 */
final class DocumentsAhead {
    /** Pages whose documents are in memory together. */
    private static final int AHEAD = 64;

    private final PassageDocuments documents;
    private final Iterator<ChangeBatch.Entry> later;
    private final Deque<FutureTask<List<Document>>> made = new ArrayDeque<>();

    DocumentsAhead(PassageDocuments documents, List<ChangeBatch.Entry> entries) {
        this.documents = documents;
        this.later = entries.iterator();
    }

    /** The documents of the next page. */
    List<Document> next() {
        while (made.size() < AHEAD && later.hasNext()) {
            ChangeBatch.Entry entry = later.next();
            FutureTask<List<Document>> task = new FutureTask<>(() -> documents.of(entry));
            made.add(task);
            ForkJoinPool.commonPool().execute(task);
        }
        FutureTask<List<Document>> first = made.element();
        Iterator<FutureTask<List<Document>>> last = made.descendingIterator();
        while (!first.isDone() && last.hasNext()) {
            last.next().run(); // nothing, where another thread has begun with it
        }
        made.remove();
        return taken(first);
    }

    private static List<Document> taken(FutureTask<List<Document>> task) {
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw new CompletionException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IndexUnavailable("The index was interrupted while pages were taken in.", e);
        }
    }
}
