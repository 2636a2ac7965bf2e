package samsvar.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import samsvar.config.language.LanguageTag;
import samsvar.engine.page.PageId;
import samsvar.engine.page.TextRange;
import samsvar.engine.retrieve.Found;
import samsvar.engine.retrieve.Hit;

/** Reads what was found from the columns of the index. */
final class HitReader {
    private HitReader() {}

    static Found read(IndexSearcher searcher, TopDocs top) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc scored : top.scoreDocs) {
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(scored.doc, leaves));
            hits.add(hit(leaf.reader(), scored.doc - leaf.docBase, scored.score));
        }
        return new Found(hits, top.totalHits.value());
    }

    private static Hit hit(LeafReader reader, int document, float score) throws IOException {
        return new Hit(
                new PageId(text(reader, Fields.PAGE_COLUMN, document)),
                new TextRange(number(reader, Fields.START, document), number(reader, Fields.END, document)),
                new LanguageTag(text(reader, Fields.LANGUAGE, document)),
                score,
                OriginColumns.read(reader, document));
    }

    private static String text(LeafReader reader, String field, int document) throws IOException {
        SortedDocValues values = DocValues.getSorted(reader, field);
        return values.advanceExact(document)
                ? values.lookupOrd(values.ordValue()).utf8ToString()
                : "";
    }

    private static int number(LeafReader reader, String field, int document) throws IOException {
        NumericDocValues values = DocValues.getNumeric(reader, field);
        return values.advanceExact(document) ? (int) values.longValue() : 0;
    }
}
