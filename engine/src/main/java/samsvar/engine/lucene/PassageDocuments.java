package samsvar.engine.lucene;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import samsvar.config.language.Countries;
import samsvar.config.language.LanguageTag;
import samsvar.engine.index.ChangeBatch;
import samsvar.engine.lucene.Fields.View;
import samsvar.engine.page.Block;
import samsvar.engine.page.Page;
import samsvar.engine.page.TextRange;
import samsvar.engine.passage.Passage;
import samsvar.engine.retrieve.ContactShape;
import samsvar.engine.retrieve.Retrieval.Level;

/** Turns a page with its passages into Lucene documents. Thread-safe. */
final class PassageDocuments {
    /** Words of different blocks are at least this far apart, so that no phrase spans them. */
    private static final int BLOCK_GAP = 20;

    private static final FieldType COUNTED = analysed(IndexOptions.DOCS_AND_FREQS);
    private static final FieldType PLACED = analysed(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

    private static final IndexTerm[] NOTHING = {};

    private final FieldTerms fieldTerms;

    PassageDocuments(FieldTerms fieldTerms) {
        this.fieldTerms = fieldTerms;
    }

    /** A piece of text with the language it is analysed by. */
    record Said(LanguageTag language, String text) {}

    /** What is read of a page: every text once, for all that is made of it. Not thread-safe. */
    private final class Reading {
        private final Map<Said, TextTerms> read = new HashMap<>();
        private final TermCounts counts = new TermCounts();
        private final TermCounts loose = new TermCounts();
        private final TextTerms title;
        private final List<TextTerms> owner;

        Reading(Page page) {
            this.title = terms(new Said(page.language(), page.title()));
            this.owner = Stream.concat(ownerOf(page).stream(), trailOf(page).stream())
                    .map(this::terms)
                    .toList();
        }

        private TextTerms terms(Said said) {
            return read.computeIfAbsent(said, s -> fieldTerms.of(s.language(), s.text()));
        }

        List<TextTerms> terms(List<Said> texts) {
            return texts.stream().map(this::terms).toList();
        }

        /** The terms of a document in all its views. */
        TermCounts counted(List<TextTerms> body, List<TextTerms> headings, List<TextTerms> calledBy) {
            counts.clear();
            body.forEach(text -> text.countIn(counts, View.BODY));
            title.countIn(counts, View.TITLE);
            headings.forEach(text -> text.countIn(counts, View.TITLE));
            owner.forEach(text -> text.countIn(counts, View.OWNER));
            calledBy.forEach(text -> text.countIn(counts, View.LINKS));
            addLoose(body, headings);
            return counts;
        }

        /** What has no place: function words, which would be half of the index, and concepts of several words that are apart. */
        private void addLoose(List<TextTerms> body, List<TextTerms> headings) {
            List<TextTerms> texts = new ArrayList<>(body);
            texts.add(title);
            texts.addAll(headings);
            loose.clear();
            texts.forEach(text -> text.countLoose(loose));
            counts.addEachOnce(loose);
            fieldTerms.scattered(texts).forEach(counts::add);
        }
    }

    /** The page's document and one for each passage where there are several. */
    List<Document> of(ChangeBatch.Entry entry) {
        Page page = entry.page();
        String text = page.text();
        Reading reading = new Reading(page);
        boolean one = entry.passages().size() == 1;
        TextRange range = one ? entry.passages().getFirst().range() : new TextRange(0, 0);
        List<Document> documents = new ArrayList<>();
        Document whole = start(Level.PAGES, page, range, page.language());
        HitColumns.writeOrigin(whole, page);
        addText(whole, Level.PAGES, new Words(bodyOf(page), headingsOf(page), calledBy(entry)), reading);
        if (one) {
            whole.add(new StringField(Fields.LEVEL, Level.PASSAGES.name(), Field.Store.NO));
        }
        PageWords.add(whole, reading.terms(saidBy(page)), reading.loose);
        addNothing(whole, Level.PASSAGES);
        documents.add(whole);
        for (Passage passage : one ? List.<Passage>of() : entry.passages()) {
            Document part = start(Level.PASSAGES, page, passage.range(), passage.language());
            List<Said> headings = inLanguage(passage.language(), passage.headings());
            addText(part, Level.PASSAGES, new Words(saidIn(passage, text), headings, List.of()), reading);
            addNothing(part, Level.PAGES);
            documents.add(part);
        }
        return documents;
    }

    /** What a document says, and what others say of it. */
    private record Words(List<Said> body, List<Said> headings, List<Said> calledBy) {}

    private static void addText(Document document, Level level, Words words, Reading reading) {
        List<TextTerms> body = reading.terms(words.body());
        List<TextTerms> headings = reading.terms(words.headings());
        document.add(stems(body).field(Fields.phrases(level), PLACED));
        document.add(
                reading.counted(body, headings, reading.terms(words.calledBy())).field(Fields.text(level), COUNTED));
        EnumSet<ContactShape> shapes = EnumSet.noneOf(ContactShape.class);
        words.body().forEach(said -> shapes.addAll(ContactShape.in(said.text())));
        shapes.forEach(shape -> document.add(new StringField(Fields.SHAPE, shape.name(), Field.Store.NO)));
    }

    private static PlacedStems stems(List<TextTerms> body) {
        PlacedStems stems = new PlacedStems();
        int from = 0;
        for (TextTerms text : body) {
            text.addStems(stems, from);
            from += Math.max(0, text.last()) + BLOCK_GAP;
        }
        return stems;
    }

    /** Lengths that every document has are read where they stand; else each is searched for, whenever a posting is written. */
    private static void addNothing(Document document, Level level) {
        document.add(TermsField.distinct(Fields.phrases(level), PLACED, NOTHING));
        document.add(TermsField.distinct(Fields.text(level), COUNTED, NOTHING));
    }

    private static FieldType analysed(IndexOptions options) {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(options);
        type.freeze();
        return type;
    }

    private Document start(Level level, Page page, TextRange range, LanguageTag language) {
        Document document = new Document();
        document.add(new StringField(Fields.LEVEL, level.name(), Field.Store.NO));
        document.add(new StringField(Fields.PAGE, page.id().value(), Field.Store.NO));
        HitColumns.write(document, page, range, language);
        document.add(new StringField(Fields.FILTER_COUNTRY, page.country(), Field.Store.NO));
        document.add(new StringField(Fields.FILTER_AUTHORITY, folded(page.authority()), Field.Store.NO));
        document.add(new StringField(Fields.FILTER_LANGUAGE, page.language().value(), Field.Store.NO));
        return document;
    }

    static String folded(String authority) {
        return authority.strip().toLowerCase(Locale.ROOT);
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

    /** Other names than its own title; most links are called like the page. */
    private static List<Said> calledBy(ChangeBatch.Entry entry) {
        Page page = entry.page();
        return inLanguage(
                page.language(),
                entry.called().stream()
                        .filter(name -> !name.equalsIgnoreCase(page.title()))
                        .toList());
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
        LanguageTag own =
                Countries.languages(page.country()).stream().findFirst().orElse(page.language());
        return inLanguage(own, List.of(page.authority(), page.place()));
    }

    private static List<Said> inLanguage(LanguageTag language, List<String> texts) {
        return texts.stream().map(text -> new Said(language, text)).toList();
    }
}
