package samsvar.engine.lucene;

import java.util.List;
import samsvar.engine.retrieve.Retrieval.Level;

/**
 * The schema. One Lucene document per passage and one per page, told apart by {@link #LEVEL}. Analysed fields exist once per level,
 * so that lengths and frequencies of pages and passages do not mix. Within a field every language has terms of its own (see
 * {@link FieldTerms}): a Swedish block of a Norwegian page is analysed as Swedish and found by Swedish words.
 */
final class Fields {
    /** Raised with every change that makes older indexes unusable; they are then rebuilt from the archive. */
    static final int VERSION = 3;

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

    static final String FILTER_COUNTRY = "filter.country";
    static final String FILTER_AUTHORITY = "filter.authority";
    static final String FILTER_LANGUAGE = "filter.language";

    /** The distinct words of a page with their language ("sv skola"): what its lexicon is read from. Pages only. */
    static final String WORDS = "words";

    /** The analysed views of a passage or page. */
    enum View {
        /** the text itself */
        BODY,
        /** text, headings and title with compounds split into their parts */
        PARTS,
        /** headings above a passage, table captions and headers; all headings of a page */
        HEADING,
        TITLE,
        /** breadcrumb and the words of the address */
        TRAIL,
        /** the authority's name and its place */
        OWNER;

        static final List<View> ALL = List.of(values());

        String of(Level level) {
            return (level == Level.PAGES ? "page." : "passage.") + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private Fields() {}
}
