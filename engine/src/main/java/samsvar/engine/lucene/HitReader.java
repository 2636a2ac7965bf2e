package samsvar.engine.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import samsvar.engine.retrieve.Found;
import samsvar.engine.retrieve.Hit;

/** Reads what was found from the columns of the index, in the order of its documents, for columns are read forwards. */
final class HitReader {
    private HitReader() {}

    static Found read(IndexSearcher searcher, TopDocs top) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        ScoreDoc[] found = top.scoreDocs;
        int[] ascending = IntStream.range(0, found.length)
                .boxed()
                .sorted(Comparator.comparingInt(i -> found[i].doc))
                .mapToInt(i -> i)
                .toArray();
        Hit[] hits = new Hit[found.length];
        int open = -1;
        HitColumns columns = HitColumns.NONE;
        for (int i : ascending) {
            int leaf = ReaderUtil.subIndex(found[i].doc, leaves);
            if (leaf != open) {
                columns = HitColumns.of(leaves.get(leaf).reader());
                open = leaf;
            }
            hits[i] = columns.hit(found[i].doc - leaves.get(leaf).docBase, found[i].score);
        }
        return new Found(Arrays.asList(hits), top.totalHits.value());
    }
}
