package samsvar.web.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samsvar.engine.answer.Quote;
import samsvar.engine.page.Block;
import samsvar.engine.page.TextRange;

/** How does a quotation look? A row of a table stays a table, list items stay a list, lines of an address stay lines. */
final class QuoteLayout {
    private final Quote quote;
    private final Optional<TextRange> value;
    private final List<QuotePart> parts = new ArrayList<>();

    private QuoteLayout(Quote quote, Optional<TextRange> value) {
        this.quote = quote;
        this.value = value;
    }

    /**
     * The quotation's parts in reading order.
     *
     * @param value the very words that answer, in offsets of the quotation's text
     */
    static List<QuotePart> of(Quote quote, Optional<TextRange> value) {
        return new QuoteLayout(quote, value).parts();
    }

    private List<QuotePart> parts() {
        int offset = 0;
        for (Block block : quote.page().blocks()) {
            int end = offset + block.text().length();
            if (end > quote.range().start() && offset < quote.range().end()) {
                add(block, offset);
            }
            offset = end + 1;
        }
        return parts;
    }

    private void add(Block block, int offset) {
        switch (block) {
            case Block.TableRow row -> add(QuotePart.Form.TABLE, row.headers(), cells(row.cells(), offset));
            case Block.Definition pair ->
                add(QuotePart.Form.TERMS, List.of(), cells(List.of(pair.term(), pair.details()), offset));
            case Block.ListItem item -> add(QuotePart.Form.ITEMS, List.of(), cells(List.of(item.text()), offset));
            case Block.Heading heading -> add(QuotePart.Form.TEXT, List.of(), cells(List.of(heading.text()), offset));
            case Block.Paragraph text -> add(QuotePart.Form.TEXT, List.of(), cells(List.of(text.text()), offset));
        }
    }

    private void add(QuotePart.Form form, List<String> headers, List<List<Marked>> row) {
        boolean continues = !parts.isEmpty()
                && parts.getLast().form() == form
                && parts.getLast().headers().equals(headers);
        List<List<List<Marked>>> rows =
                continues ? new ArrayList<>(parts.removeLast().rows()) : new ArrayList<>();
        rows.add(row);
        parts.add(new QuotePart(form, headers, rows));
    }

    /** The quoted part of each cell; a cell outside of the quotation is empty, so that columns stay under their headers. */
    private List<List<Marked>> cells(List<String> texts, int offset) {
        List<List<Marked>> cells = new ArrayList<>();
        int start = offset;
        for (String text : texts) {
            int from = Math.max(start, quote.range().start());
            int to = Math.min(start + text.length(), quote.range().end());
            cells.add(
                    from < to
                            ? pieces(
                                    from - quote.range().start(),
                                    to - quote.range().start())
                            : List.of());
            start += text.length() + 1;
        }
        return cells;
    }

    private List<Marked> pieces(int from, int to) {
        return Marked.pieces(quote.text(), new TextRange(from, to), quote.highlights(), value);
    }
}
