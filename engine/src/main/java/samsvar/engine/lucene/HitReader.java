package samsvar.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import samsvar.config.language.LanguageTag;
import samsvar.engine.page.PageId;
import samsvar.engine.page.TextRange;
import samsvar.engine.retrieve.Found;
import samsvar.engine.retrieve.Hit;

/** Reads what was found. */
final class HitReader {
    private static final Set<String> READ = Set.of(Fields.PAGE, Fields.START, Fields.END, Fields.LANGUAGE);

    private HitReader() {}

    static Found read(IndexSearcher searcher, TopDocs top) throws IOException {
        StoredFields stored = searcher.storedFields();
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc scored : top.scoreDocs) {
            hits.add(hit(stored.document(scored.doc, READ), scored.score));
        }
        return new Found(hits, top.totalHits.value());
    }

    private static Hit hit(Document document, float score) {
        return new Hit(
                new PageId(document.get(Fields.PAGE)),
                new TextRange(number(document, Fields.START), number(document, Fields.END)),
                new LanguageTag(document.get(Fields.LANGUAGE)),
                score);
    }

    private static int number(Document document, String field) {
        return document.getField(field).numericValue().intValue();
    }
}
