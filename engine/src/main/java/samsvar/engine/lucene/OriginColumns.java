package samsvar.engine.lucene;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;
import samsvar.engine.page.Page;
import samsvar.engine.page.PageGroups;
import samsvar.engine.retrieve.Origin;

/** Writes and reads the columns that tell whose a page is. */
final class OriginColumns {
    private OriginColumns() {}

    static void write(Document document, Page page) {
        document.add(
                new SortedDocValuesField(Fields.AUTHORITY, new BytesRef(PassageDocuments.folded(page.authority()))));
        document.add(new SortedDocValuesField(Fields.COUNTRY, new BytesRef(page.country())));
        document.add(new SortedDocValuesField(Fields.GROUPS, new BytesRef(String.join(" ", PageGroups.of(page)))));
        page.updated().ifPresent(date -> document.add(new NumericDocValuesField(Fields.UPDATED, date.toEpochDay())));
    }

    static Origin read(LeafReader reader, int document) throws IOException {
        String groups = text(reader, Fields.GROUPS, document);
        NumericDocValues updated = DocValues.getNumeric(reader, Fields.UPDATED);
        return new Origin(
                text(reader, Fields.AUTHORITY, document),
                text(reader, Fields.COUNTRY, document),
                groups.isEmpty() ? Set.of() : Set.of(groups.split(" ")),
                updated.advanceExact(document) ? (int) updated.longValue() : 0);
    }

    private static String text(LeafReader reader, String field, int document) throws IOException {
        SortedDocValues values = DocValues.getSorted(reader, field);
        return values.advanceExact(document)
                ? values.lookupOrd(values.ordValue()).utf8ToString()
                : "";
    }
}
