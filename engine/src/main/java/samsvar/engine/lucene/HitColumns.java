package samsvar.engine.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;
import samsvar.config.language.LanguageTag;
import samsvar.engine.page.Page;
import samsvar.engine.page.PageGroups;
import samsvar.engine.page.PageId;
import samsvar.engine.page.TextRange;
import samsvar.engine.retrieve.Hit;
import samsvar.engine.retrieve.Origin;

/**
 * The columns of one segment that tell what a document is and whose: documents must be asked for in their order. What differs from
 * document to document is kept as it is; what many share is kept once and decoded once. Not thread-safe.
 */
final class HitColumns {
    /** The columns of no segment. */
    static final HitColumns NONE = new HitColumns(
            DocValues.emptyBinary(),
            DocValues.emptyNumeric(),
            DocValues.emptyNumeric(),
            new Shared(DocValues.emptySorted()),
            new Shared(DocValues.emptySorted()),
            new Shared(DocValues.emptySorted()),
            DocValues.emptyBinary());

    private final BinaryDocValues page;
    private final NumericDocValues start;
    private final NumericDocValues end;
    private final Shared language;
    private final Shared authority;
    private final Shared country;
    private final BinaryDocValues groups;

    private HitColumns(
            BinaryDocValues page,
            NumericDocValues start,
            NumericDocValues end,
            Shared language,
            Shared authority,
            Shared country,
            BinaryDocValues groups) {
        this.page = page;
        this.start = start;
        this.end = end;
        this.language = language;
        this.authority = authority;
        this.country = country;
        this.groups = groups;
    }

    static HitColumns of(LeafReader reader) throws IOException {
        return new HitColumns(
                DocValues.getBinary(reader, Fields.PAGE_COLUMN),
                DocValues.getNumeric(reader, Fields.START),
                DocValues.getNumeric(reader, Fields.END),
                new Shared(DocValues.getSorted(reader, Fields.LANGUAGE)),
                new Shared(DocValues.getSorted(reader, Fields.AUTHORITY)),
                new Shared(DocValues.getSorted(reader, Fields.COUNTRY)),
                DocValues.getBinary(reader, Fields.GROUPS));
    }

    /** Writes what every document has. */
    static void write(Document document, Page page, TextRange range, LanguageTag language) {
        document.add(new BinaryDocValuesField(
                Fields.PAGE_COLUMN, new BytesRef(page.id().value())));
        document.add(new NumericDocValuesField(Fields.START, range.start()));
        document.add(new NumericDocValuesField(Fields.END, range.end()));
        document.add(new SortedDocValuesField(Fields.LANGUAGE, new BytesRef(language.value())));
    }

    /** Writes what tells whose a page is. */
    static void writeOrigin(Document document, Page page) {
        document.add(
                new SortedDocValuesField(Fields.AUTHORITY, new BytesRef(PassageDocuments.folded(page.authority()))));
        document.add(new SortedDocValuesField(Fields.COUNTRY, new BytesRef(page.country())));
        String groups = String.join(" ", PageGroups.of(page));
        if (!groups.isEmpty()) {
            document.add(new BinaryDocValuesField(Fields.GROUPS, new BytesRef(groups)));
        }
        page.updated().ifPresent(date -> document.add(new NumericDocValuesField(Fields.UPDATED, date.toEpochDay())));
    }

    Hit hit(int document, float score) throws IOException {
        return new Hit(
                new PageId(text(page, document)),
                new TextRange(number(start, document), number(end, document)),
                new LanguageTag(language.of(document)),
                score,
                origin(document));
    }

    private Origin origin(int document) throws IOException {
        String shared = text(groups, document);
        return new Origin(
                authority.of(document), country.of(document), shared.isEmpty() ? Set.of() : Set.of(shared.split(" ")));
    }

    private static String text(BinaryDocValues column, int document) throws IOException {
        return column.advanceExact(document) ? column.binaryValue().utf8ToString() : "";
    }

    private static int number(NumericDocValues column, int document) throws IOException {
        return column.advanceExact(document) ? (int) column.longValue() : 0;
    }

    /** A column whose values many documents share. */
    private static final class Shared {
        private final SortedDocValues column;
        private final Map<Integer, String> decoded = new HashMap<>();

        Shared(SortedDocValues column) {
            this.column = column;
        }

        String of(int document) throws IOException {
            if (!column.advanceExact(document)) {
                return "";
            }
            int value = column.ordValue();
            String known = decoded.get(value);
            if (known == null) {
                known = column.lookupOrd(value).utf8ToString();
                decoded.put(value, known);
            }
            return known;
        }
    }
}
