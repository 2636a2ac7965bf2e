package samsvar.engine.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import samsvar.engine.analysis.TextAnalysis;
import samsvar.engine.index.ChangeBatch;
import samsvar.engine.index.IndexUnavailable;
import samsvar.engine.page.PageId;
import samsvar.engine.vocabulary.Mentions;

/**
 * The index in a Lucene folder of this process. One process may write; any number may read beside it with {@link ReadOnlyIndex}.
 * A folder that can not be read, or was written with another schema, is emptied on opening: the archive fills it again.
 * Thread-safe.
 */
public final class EmbeddedIndex extends LuceneIndex {
    /** Pages taken in at most before they become durable; they are applied again after a crash. */
    private static final int UNCOMMITTED = 5_000;

    /** As {@link #UNCOMMITTED}, of an index that is built from nothing: each commit leaves a segment that must be merged. */
    private static final int UNCOMMITTED_GROWING = 20_000;

    /** Segments that a settled index has: every term of a question is looked up in each of them. */
    private static final int SETTLED = 1;

    private final Directory directory;
    private final PassageDocuments documents;
    private final String schema;
    private final AtomicLong generation = new AtomicLong();
    private final AtomicLong applied = new AtomicLong();
    private volatile Open open;
    /** Pages taken in since the last commit; changed by the one thread that applies. */
    private int uncommitted;
    /** Whether it is built from nothing and will be settled. */
    private boolean growing;

    /** Lucene closes a writer for good when the disk fails it; what was committed before can be opened again. */
    private record Open(IndexWriter writer, SearcherManager searchers) {}

    EmbeddedIndex(Directory directory, String place, TextAnalysis analysis, Mentions mentions, String version)
            throws IOException {
        this(directory, place, new FieldTerms(analysis, mentions), version);
    }

    private EmbeddedIndex(Directory directory, String place, FieldTerms fieldTerms, String version) throws IOException {
        super(place, fieldTerms);
        this.directory = directory;
        this.schema = IndexFolder.schema(version);
        this.documents = new PassageDocuments(fieldTerms);
        this.open = opened();
    }

    private Open opened() throws IOException {
        IndexWriter writer = IndexFolder.openWriter(directory, schema);
        applied.set(IndexFolder.recorded(writer).appliedUpTo());
        growing = applied.get() == 0;
        if (growing) {
            IndexFolder.mergeLater(writer);
        }
        return new Open(writer, new SearcherManager(writer, new SearcherSetup()));
    }

    /** The writer; where a full disk has closed it, another one that goes on from the last commit. */
    private IndexWriter writer() throws IOException {
        if (!open.writer().isOpen()) {
            Open failed = open;
            open = opened();
            uncommitted = 0;
            failed.searchers().close();
        }
        return open.writer();
    }

    /**
     * Opens or creates the index in a folder.
     *
     * @param mentions tells which concepts a text names
     * @param version changes whenever the analysis chains or the vocabulary change; an index of another version is rebuilt
     * @throws IndexUnavailable where the folder can not be written or another process writes to it
     */
    public static EmbeddedIndex open(Path folder, TextAnalysis analysis, Mentions mentions, String version) {
        try {
            return new EmbeddedIndex(FSDirectory.open(folder), "The index in " + folder, analysis, mentions, version);
        } catch (LockObtainFailedException e) {
            throw new IndexUnavailable("The index in " + folder + " is being written by another process.", e);
        } catch (IOException e) {
            throw new IndexUnavailable("The index in " + folder + " can not be opened for writing.", e);
        }
    }

    /** An index that lives as long as the process, for tests and measurements. */
    public static EmbeddedIndex inMemory(TextAnalysis analysis, Mentions mentions) {
        try {
            return new EmbeddedIndex(new ByteBuffersDirectory(), "The index in memory", analysis, mentions, "");
        } catch (IOException e) {
            throw new IndexUnavailable("The index in memory can not be opened.", e);
        }
    }

    @Override
    public void apply(ChangeBatch batch) {
        try {
            IndexWriter writer = writer();
            write(writer, batch.written());
            for (PageId id : batch.removed()) {
                writer.deleteDocuments(pageTerm(id));
            }
            uncommitted += batch.written().size();
            if (batch.more() && uncommitted < (growing ? UNCOMMITTED_GROWING : UNCOMMITTED)) {
                applied.set(batch.upTo());
            } else {
                commit(new Cursor(batch.upTo(), schema));
            }
        } catch (IOException | IllegalStateException e) {
            throw unwritten(e);
        }
    }

    @Override
    public void settle() {
        try {
            writer().forceMerge(SETTLED);
            IndexFolder.mergeEagerly(writer());
            growing = false;
            commit(new Cursor(applied.get(), schema));
        } catch (IOException | IllegalStateException e) {
            throw unwritten(e);
        }
    }

    private void write(IndexWriter writer, List<ChangeBatch.Entry> entries) throws IOException {
        DocumentsAhead made = new DocumentsAhead(documents, entries);
        for (ChangeBatch.Entry entry : entries) {
            writer.updateDocuments(pageTerm(entry.page().id()), made.next());
        }
    }

    /** Lucene tells of a failed disk by IOException first and by IllegalStateException afterwards. */
    private IndexUnavailable unwritten(Exception e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return new IndexUnavailable(
                place() + " can not be written (" + cause.getMessage()
                        + "); it goes on from its last commit when it can.",
                e);
    }

    private static Term pageTerm(PageId id) {
        return new Term(Fields.PAGE, id.value());
    }

    private void commit(Cursor cursor) throws IOException {
        IndexFolder.record(open.writer(), cursor);
        open.searchers().maybeRefreshBlocking();
        applied.set(cursor.appliedUpTo());
        uncommitted = 0;
        generation.incrementAndGet();
    }

    @Override
    public long appliedUpTo() {
        return applied.get();
    }

    @Override
    SearcherManager searchers() {
        return open.searchers();
    }

    @Override
    public long generation() {
        return generation.get();
    }

    @Override
    public void clear() {
        try {
            writer().deleteAll();
            commit(new Cursor(0, schema));
            IndexFolder.mergeLater(writer());
            growing = true;
        } catch (IOException | IllegalStateException e) {
            throw unwritten(e);
        }
    }

    @Override
    public void close() {
        try (directory;
                var _ = open.writer()) {
            open.searchers().close();
        } catch (IOException e) {
            throw new IndexUnavailable(place() + " can not be closed.", e);
        }
    }
}
