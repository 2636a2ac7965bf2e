package samsvar.web.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;
import samsvar.engine.page.Page;

/**
 * The program to compare with: Lucene's SwedishAnalyzer, one stored text field, BM25, the best ten documents of the question's
 * terms as alternatives, a snippet of each by the UnifiedHighlighter. All settings are Lucene's own. Thread-safe once built.
 */
final class BareLucene implements AutoCloseable {
    private static final String TEXT = "text";
    private static final int SHOWN = 10;

    private final Directory directory;
    private final Analyzer analyzer = new SwedishAnalyzer();
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final UnifiedHighlighter highlighter;

    /** Indexes the pages on so many threads. */
    BareLucene(Path folder, List<Page> pages, int threads) throws Exception {
        directory = FSDirectory.open(folder);
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer));
                ExecutorService lanes = Executors.newFixedThreadPool(threads)) {
            int share = (pages.size() + threads - 1) / threads;
            List<Callable<Void>> work = new ArrayList<>();
            for (int from = 0; from < pages.size(); from += share) {
                List<Page> own = pages.subList(from, Math.min(pages.size(), from + share));
                work.add(() -> add(writer, own));
            }
            for (Future<Void> done : lanes.invokeAll(work)) {
                done.get();
            }
            writer.commit();
        }
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
        highlighter = UnifiedHighlighter.builder(searcher, analyzer).build();
    }

    private static Void add(IndexWriter writer, List<Page> pages) throws IOException {
        for (Page page : pages) {
            Document document = new Document();
            document.add(new StoredField("id", page.id().value()));
            document.add(new TextField(TEXT, page.title() + "\n" + page.text(), Field.Store.YES));
            writer.addDocument(document);
        }
        return null;
    }

    /** Answers with ten snippets; returns how many there are. */
    int search(String question) {
        try {
            Query query = new QueryBuilder(analyzer).createBooleanQuery(TEXT, question);
            if (query == null) {
                return 0;
            }
            TopDocs top = searcher.search(query, SHOWN);
            return highlighter.highlight(TEXT, query, top).length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}
