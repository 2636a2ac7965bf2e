package samsvar.engine.lucene;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.jspecify.annotations.Nullable;

/** Every searcher ranks by BM25 with our parameters. */
final class SearcherSetup extends SearcherFactory {
    @Override
    public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) throws IOException {
        IndexSearcher searcher = super.newSearcher(reader, previous);
        searcher.setSimilarity(new BM25Similarity(Boosts.K1, Boosts.B));
        return searcher;
    }
}
