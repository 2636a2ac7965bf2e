package samsvar.engine.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import samsvar.engine.analysis.TextAnalysis;
import samsvar.engine.index.ChangeBatch;
import samsvar.engine.index.IndexHealth;
import samsvar.engine.index.IndexUnavailable;
import samsvar.engine.index.SearchIndex;
import samsvar.engine.lexicon.WordVisitor;
import samsvar.engine.page.PageId;
import samsvar.engine.page.TextRange;
import samsvar.engine.retrieve.Found;
import samsvar.engine.retrieve.Node;
import samsvar.engine.retrieve.Retrieval;
import samsvar.engine.retrieve.ScorePart;
import samsvar.engine.vocabulary.Mentions;

/**
 * An index folder that another process may be writing to. It takes no lock, follows the writer's commits and writes nothing.
 * Thread-safe.
 */
public final class ReadOnlyIndex implements SearchIndex {
    private final Directory directory;
    private final SearcherManager searchers;
    private final IndexSearching searching;

    private ReadOnlyIndex(Directory directory, TextAnalysis analysis, Mentions mentions) throws IOException {
        this.directory = directory;
        this.searchers = new SearcherManager(directory, new SearcherSetup());
        this.searching = new IndexSearching(new FieldTerms(analysis, mentions));
    }

    /**
     * Opens the index in a folder.
     *
     * @throws IndexUnavailable where there is none, or it was written with other analysis chains or by another version
     */
    public static ReadOnlyIndex open(Path folder, TextAnalysis analysis, Mentions mentions, String version) {
        if (!Files.isDirectory(folder)) {
            throw new IndexUnavailable("There is no index in " + folder + " yet: crawl or import first.", notThere());
        }
        try {
            Directory directory = FSDirectory.open(folder);
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                requireSchema(reader, folder, IndexFolder.schema(version));
            }
            return new ReadOnlyIndex(directory, analysis, mentions);
        } catch (IndexNotFoundException e) {
            throw new IndexUnavailable("There is no index in " + folder + " yet: crawl or import first.", e);
        } catch (IOException e) {
            throw new IndexUnavailable("The index in " + folder + " can not be read: run reindex.", e);
        }
    }

    private static IOException notThere() {
        return new IOException("no such folder");
    }

    private static void requireSchema(DirectoryReader reader, Path folder, String schema) throws IOException {
        if (!Cursor.of(reader.getIndexCommit().getUserData()).schema().equals(schema)) {
            throw new IndexUnavailable(
                    "The index in " + folder + " was built with other language settings: run reindex.", notThere());
        }
    }

    @Override
    public void apply(ChangeBatch batch) {
        throw new UnsupportedOperationException("This index is read beside its writer.");
    }

    @Override
    public void settle() {
        throw new UnsupportedOperationException("This index is read beside its writer.");
    }

    @Override
    public void clear() {
        throw new UnsupportedOperationException("This index is read beside its writer.");
    }

    @Override
    public long appliedUpTo() {
        return withSearcher(s -> Cursor.of(commitData(s)).appliedUpTo());
    }

    @Override
    public Found search(Retrieval retrieval) {
        return withSearcher(s -> searching.search(s, retrieval));
    }

    @Override
    public boolean isHeld(Node.Meaning meaning) {
        return withSearcher(s -> searching.isHeld(s, meaning));
    }

    @Override
    public List<ScorePart> explain(Retrieval retrieval, PageId page, TextRange range) {
        return withSearcher(s -> searching.explain(s, retrieval, page, range));
    }

    @Override
    public IndexHealth health() {
        return withSearcher(
                s -> IndexSearching.health(s, Cursor.of(commitData(s)).appliedUpTo()));
    }

    @Override
    public long generation() {
        return withSearcher(s -> ((DirectoryReader) s.getIndexReader()).getVersion());
    }

    @Override
    public void words(WordVisitor visitor) {
        withSearcher(s -> {
            PageWords.read(s.getIndexReader(), visitor);
            return true;
        });
    }

    private static java.util.Map<String, String> commitData(IndexSearcher searcher) throws IOException {
        return ((DirectoryReader) searcher.getIndexReader()).getIndexCommit().getUserData();
    }

    /** What is done with a searcher. */
    private interface Use<T> {
        T on(IndexSearcher searcher) throws IOException;
    }

    private <T> T withSearcher(Use<T> use) {
        try {
            searchers.maybeRefresh();
            IndexSearcher searcher = searchers.acquire();
            try {
                return use.on(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new IndexUnavailable("The index can not be read.", e);
        }
    }

    @Override
    public void close() {
        try (directory) {
            searchers.close();
        } catch (IOException e) {
            throw new IndexUnavailable("The index can not be closed.", e);
        }
    }
}
