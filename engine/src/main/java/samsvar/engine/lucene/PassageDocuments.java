package samsvar.engine.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import samsvar.config.language.LanguageTag;
import samsvar.engine.index.ChangeBatch;
import samsvar.engine.lucene.FieldTerms.Placed;
import samsvar.engine.lucene.Fields.View;
import samsvar.engine.page.Block;
import samsvar.engine.page.Page;
import samsvar.engine.page.TextRange;
import samsvar.engine.passage.Passage;
import samsvar.engine.retrieve.Retrieval.Level;

/** Turns a page with its passages into Lucene documents. Thread-safe. */
final class PassageDocuments {
    /** Words of different blocks are at least this far apart, so that no phrase spans them. */
    private static final int BLOCK_GAP = 20;

    private static final FieldType ANALYSED = new FieldType();

    static {
        ANALYSED.setTokenized(true);
        ANALYSED.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        ANALYSED.freeze();
    }

    private final FieldTerms fieldTerms;

    PassageDocuments(FieldTerms fieldTerms) {
        this.fieldTerms = fieldTerms;
    }

    /** A piece of text with the language it is analysed by. */
    record Said(LanguageTag language, String text) {}

    /** The page's document and one for each passage. */
    List<Document> of(ChangeBatch.Entry entry) {
        Page page = entry.page();
        String text = page.text();
        List<Document> documents = new ArrayList<>();
        Document whole = start(Level.PAGES, page, new TextRange(0, 0), page.language());
        OriginColumns.write(whole, page);
        addText(whole, Level.PAGES, bodyOf(page), headingsOf(page), page);
        PageWords.add(whole, fieldTerms, saidBy(page));
        documents.add(whole);
        for (Passage passage : entry.passages()) {
            Document part = start(Level.PASSAGES, page, passage.range(), passage.language());
            addText(
                    part,
                    Level.PASSAGES,
                    saidIn(passage, text),
                    inLanguage(passage.language(), passage.headings()),
                    page);
            documents.add(part);
        }
        return documents;
    }

    private void addText(Document document, Level level, List<Said> body, List<Said> headings, Page page) {
        add(document, level, View.BODY, body);
        add(document, level, View.HEADING, headings);
        List<Said> all = new ArrayList<>(body);
        all.addAll(headings);
        all.add(new Said(page.language(), page.title()));
        add(document, level, View.PARTS, all);
    }

    private Document start(Level level, Page page, TextRange range, LanguageTag language) {
        Document document = new Document();
        document.add(new StringField(Fields.LEVEL, level.name(), Field.Store.NO));
        document.add(new StringField(Fields.PAGE, page.id().value(), Field.Store.NO));
        document.add(new SortedDocValuesField(
                Fields.PAGE_COLUMN, new BytesRef(page.id().value())));
        document.add(new NumericDocValuesField(Fields.START, range.start()));
        document.add(new NumericDocValuesField(Fields.END, range.end()));
        document.add(new SortedDocValuesField(Fields.LANGUAGE, new BytesRef(language.value())));
        document.add(new StringField(Fields.FILTER_COUNTRY, page.country(), Field.Store.NO));
        document.add(new StringField(Fields.FILTER_AUTHORITY, folded(page.authority()), Field.Store.NO));
        document.add(new StringField(Fields.FILTER_LANGUAGE, page.language().value(), Field.Store.NO));
        add(document, level, View.TITLE, List.of(new Said(page.language(), page.title())));
        add(document, level, View.TRAIL, trailOf(page));
        add(document, level, View.OWNER, ownerOf(page));
        return document;
    }

    static String folded(String authority) {
        return authority.strip().toLowerCase(Locale.ROOT);
    }

    private void add(Document document, Level level, View view, List<Said> texts) {
        List<Placed> terms = new ArrayList<>();
        int base = 0;
        for (Said said : texts) {
            int end = base;
            for (Placed placed : terms(view, said)) {
                end = base + placed.position();
                terms.add(new Placed(placed.term(), end));
            }
            base = end + BLOCK_GAP;
        }
        document.add(new Field(view.of(level), new PlacedTerms(terms), ANALYSED));
    }

    private List<Placed> terms(View view, Said said) {
        return view == View.PARTS
                ? fieldTerms.parts(said.language(), said.text())
                : fieldTerms.whole(said.language(), said.text());
    }

    private static Stream<Block> own(Page page) {
        return IntStream.range(0, page.blocks().size())
                .filter(i -> !page.repeats(i))
                .mapToObj(page.blocks()::get);
    }

    private static List<Said> bodyOf(Page page) {
        return own(page)
                .filter(b -> !(b instanceof Block.Heading))
                .map(b -> new Said(b.language(), b.text()))
                .toList();
    }

    private static List<Said> headingsOf(Page page) {
        return own(page)
                .filter(Block.Heading.class::isInstance)
                .map(b -> new Said(b.language(), b.text()))
                .toList();
    }

    /** All that a page says in its own words: headings, text, title and whose it is. */
    private static List<Said> saidBy(Page page) {
        List<Said> said = new ArrayList<>();
        page.blocks().forEach(b -> said.add(new Said(b.language(), b.text())));
        said.add(new Said(page.language(), page.title()));
        said.addAll(ownerOf(page));
        return said;
    }

    private static List<Said> saidIn(Passage passage, String text) {
        return passage.pieces().stream()
                .map(piece -> new Said(piece.language(), piece.range().of(text)))
                .toList();
    }

    private static List<Said> trailOf(Page page) {
        List<Said> trail = new ArrayList<>(inLanguage(page.language(), page.breadcrumb()));
        trail.add(new Said(page.language(), AddressWords.of(page.url())));
        return trail;
    }

    private static List<Said> ownerOf(Page page) {
        LanguageTag own = ownLanguage(page);
        return inLanguage(own, List.of(page.authority(), page.place()));
    }

    private static LanguageTag ownLanguage(Page page) {
        return switch (page.country()) {
            case "SE" -> LanguageTag.SV;
            case "NO" -> LanguageTag.NB;
            case "UA" -> LanguageTag.UK;
            default -> page.language();
        };
    }

    private static List<Said> inLanguage(LanguageTag language, List<String> texts) {
        return texts.stream().map(text -> new Said(language, text)).toList();
    }
}
