package samsvar.engine.lucene;

import java.util.List;
import samsvar.engine.retrieve.Retrieval.Level;

/**
 * The schema. One Lucene document per page and one per passage, told apart by {@link #LEVEL}; a page of one passage is one document
 * that is both. One analysed field for each level, so that lengths and frequencies of pages and passages do not mix. Within it every
 * language has terms of its own (see {@link FieldTerms}): a Swedish block of a Norwegian page is analysed as Swedish and found by
 * Swedish words.
 */
final class Fields {
    /** Raised with every change that makes older indexes unusable; they are then rebuilt from the archive. */
    static final int VERSION = 8;

    static final String LEVEL = "level";
    static final String PAGE = "page";
    /** The page again, as a column: read for each hit. */
    static final String PAGE_COLUMN = "page.column";

    static final String START = "start";
    static final String END = "end";
    /** Language of the passage, or of the page. */
    static final String LANGUAGE = "language";

    /** Columns of whole pages: see {@link samsvar.engine.retrieve.Origin}. */
    static final String AUTHORITY = "authority";

    static final String COUNTRY = "country";
    static final String GROUPS = "groups";
    static final String UPDATED = "updated";

    /** What the text holds that a question may ask for: see {@link samsvar.engine.retrieve.ContactShape}. */
    static final String SHAPE = "shape";

    static final String FILTER_COUNTRY = "filter.country";
    static final String FILTER_AUTHORITY = "filter.authority";
    static final String FILTER_LANGUAGE = "filter.language";

    /** The distinct words of a page with their language ("sv skola"): what its lexicon is read from. Pages only. */
    static final String WORDS = "words";

    /** The analysed views of a passage or page; they share one field and are told apart by how their terms begin. */
    enum View {
        /** the text itself */
        BODY(""),
        /** the title; headings above a passage, table captions and headers; all headings of a page */
        TITLE("t."),
        /** the authority's name and its place, breadcrumb and the words of the address */
        OWNER("o."),
        /** what other pages call it where they link to it; pages only */
        LINKS("l.");

        static final List<View> ALL = List.of(values());

        private final String mark;

        View(String mark) {
            this.mark = mark;
        }

        /** The term as it is in the index. */
        String of(String term) {
            return mark.isEmpty() ? term : mark + term;
        }
    }

    /** The analysed field of a level. */
    static String text(Level level) {
        return level == Level.PAGES ? "page.text" : "passage.text";
    }

    /**
     * The stems of the body again, with their places: only they are looked for next to each other, and places would be half of the
     * index.
     */
    static String phrases(Level level) {
        return level == Level.PAGES ? "page.phrases" : "passage.phrases";
    }

    private Fields() {}
}
