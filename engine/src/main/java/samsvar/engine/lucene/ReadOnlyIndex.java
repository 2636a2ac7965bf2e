package samsvar.engine.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import samsvar.engine.analysis.TextAnalysis;
import samsvar.engine.index.ChangeBatch;
import samsvar.engine.index.IndexUnavailable;
import samsvar.engine.vocabulary.Mentions;

/**
 * An index folder that another process may be writing to. It takes no lock, follows the writer's commits and writes nothing.
 * Thread-safe.
 */
public final class ReadOnlyIndex extends LuceneIndex {
    private final Directory directory;
    private final SearcherManager searchers;

    private ReadOnlyIndex(Directory directory, Path folder, FieldTerms fieldTerms) throws IOException {
        super("The index in " + folder, fieldTerms);
        this.directory = directory;
        this.searchers = new SearcherManager(directory, new SearcherSetup());
    }

    /**
     * Opens the index in a folder.
     *
     * @throws IndexUnavailable where there is none, or it was written with other analysis chains or by another version
     */
    public static ReadOnlyIndex open(Path folder, TextAnalysis analysis, Mentions mentions, String version) {
        if (!Files.isDirectory(folder)) {
            throw new IndexUnavailable("There is no index in " + folder + " yet: crawl or import first.");
        }
        try {
            Directory directory = FSDirectory.open(folder);
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                requireSchema(reader, folder, IndexFolder.schema(version));
            }
            return new ReadOnlyIndex(directory, folder, new FieldTerms(analysis, mentions));
        } catch (IndexNotFoundException e) {
            throw new IndexUnavailable("There is no index in " + folder + " yet: crawl or import first.", e);
        } catch (IOException e) {
            throw new IndexUnavailable("The index in " + folder + " can not be read: run reindex.", e);
        }
    }

    private static void requireSchema(DirectoryReader reader, Path folder, String schema) throws IOException {
        if (!Cursor.of(reader.getIndexCommit().getUserData()).schema().equals(schema)) {
            throw new IndexUnavailable(
                    "The index in " + folder + " was built with other language settings: run reindex.");
        }
    }

    @Override
    public void apply(ChangeBatch batch) {
        throw notWritten();
    }

    @Override
    public void settle() {
        throw notWritten();
    }

    @Override
    public void clear() {
        throw notWritten();
    }

    private static UnsupportedOperationException notWritten() {
        return new UnsupportedOperationException("This index is read beside its writer.");
    }

    @Override
    SearcherManager searchers() throws IOException {
        searchers.maybeRefresh();
        return searchers;
    }

    @Override
    public long appliedUpTo() {
        return read(searcher ->
                Cursor.of(reader(searcher).getIndexCommit().getUserData()).appliedUpTo());
    }

    @Override
    public long generation() {
        return read(searcher -> reader(searcher).getVersion());
    }

    private static DirectoryReader reader(IndexSearcher searcher) {
        return (DirectoryReader) searcher.getIndexReader();
    }

    @Override
    public void close() {
        try (directory) {
            searchers.close();
        } catch (IOException e) {
            throw new IndexUnavailable(place() + " can not be closed.", e);
        }
    }
}
