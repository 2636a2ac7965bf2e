package samsvar.engine.lucene;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.jspecify.annotations.Nullable;

/** Every searcher ranks by BM25 with our parameters. */
final class SearcherSetup extends SearcherFactory {
    @Override
    public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) throws IOException {
        IndexSearcher searcher = super.newSearcher(reader, previous);
        searcher.setSimilarity(MeaningScore.writing());
        return searcher;
    }
}
