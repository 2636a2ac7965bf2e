package samsvar.engine.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
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

/** What is read of an index in a Lucene folder, whoever writes to it. Thread-safe. */
abstract sealed class LuceneIndex implements SearchIndex permits EmbeddedIndex, ReadOnlyIndex {
    private final String place;
    private final IndexSearching searching;

    /** @param place "The index in …", for what an operator is told */
    LuceneIndex(String place, FieldTerms fieldTerms) {
        this.place = place;
        this.searching = new IndexSearching(fieldTerms);
    }

    /** Hands out searchers of the newest state. */
    abstract SearcherManager searchers() throws IOException;

    final String place() {
        return place;
    }

    @Override
    public final Found search(Retrieval retrieval) {
        return read(searcher -> searching.search(searcher, retrieval));
    }

    @Override
    public final boolean isHeld(Node.Meaning meaning) {
        return read(searcher -> searching.isHeld(searcher, meaning));
    }

    @Override
    public final List<ScorePart> explain(Retrieval retrieval, PageId page, TextRange range) {
        return read(searcher -> searching.explain(searcher, retrieval, page, range));
    }

    @Override
    public final IndexHealth health() {
        long applied = appliedUpTo();
        return read(searcher -> IndexSearching.health(searcher, applied));
    }

    @Override
    public final void words(WordVisitor visitor) {
        read(searcher -> {
            PageWords.read(searcher.getIndexReader(), visitor);
            return true;
        });
    }

    /** What is done with a searcher. */
    interface Use<T> {
        T on(IndexSearcher searcher) throws IOException;
    }

    /** A searcher stays open while it is used; one that a failed disk has closed is as good as none. */
    final <T> T read(Use<T> use) {
        try {
            SearcherManager searchers = searchers();
            IndexSearcher searcher = searchers.acquire();
            try {
                return use.on(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException | AlreadyClosedException e) {
            throw new IndexUnavailable(place + " can not be read.", e);
        }
    }
}
