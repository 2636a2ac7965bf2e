package samsvar.engine.page;

import java.util.List;
import samsvar.config.language.LanguageTag;

/** What is a page made of? One visual unit of its main text, in reading order, with the language it is written in. */
public sealed interface Block {
    /** The block's text as it stands in {@link Page#text()}: NFC, no line breaks but where a kind says so. */
    String text();

    /** The language of this block, which need not be the page's. */
    LanguageTag language();

    /**
     * A heading, or the question of a FAQ pair.
     *
     * @param level 1-6
     */
    record Heading(int level, String text, LanguageTag language) implements Block {}

    /** A paragraph. The lines of a contact block or address are separated by {@code \n}. */
    record Paragraph(String text, LanguageTag language) implements Block {}

    /**
     * A list item.
     *
     * @param number position in an ordered list from 1, or 0 in an unordered one
     * @param depth how many lists stand around its own
     */
    record ListItem(int number, int depth, String text, LanguageTag language) implements Block {
        /** An item of an outermost list. */
        public ListItem(int number, String text, LanguageTag language) {
            this(number, 0, text, language);
        }
    }

    /**
     * A row of a table.
     *
     * @param cells the cells' texts, left to right; a cell that spans rows is repeated in each, but in a header row it stands
     *     once and the cells it spans are empty
     * @param headers the columns' header texts, as many as cells, or empty where the table has no header; where there are
     *     several header rows, theirs together
     * @param caption the table's caption with the name of the group of rows it stands in, or empty
     * @param header whether it is a header row itself: part of the text, but no answer
     */
    record TableRow(List<String> cells, List<String> headers, String caption, boolean header, LanguageTag language)
            implements Block {
        public TableRow {
            cells = List.copyOf(cells);
            headers = List.copyOf(headers);
        }

        /** A row of the body, or the header row where it only repeats the headers. */
        public TableRow(List<String> cells, List<String> headers, String caption, LanguageTag language) {
            this(cells, headers, caption, !headers.isEmpty() && cells.equals(headers), language);
        }

        /** The cells separated by tabs. */
        @Override
        public String text() {
            return String.join("\t", cells);
        }
    }

    /** A term with what is said of it ({@code dt}/{@code dd}, "Telefon: …"). */
    record Definition(String term, String details, LanguageTag language) implements Block {
        /** Term and details separated by a tab. */
        @Override
        public String text() {
            return term + "\t" + details;
        }
    }
}
