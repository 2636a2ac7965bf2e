package samsvar.web.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import samsvar.engine.answer.Quote;
import samsvar.engine.page.ArchivedPage;
import samsvar.engine.page.Block;
import samsvar.engine.page.Page;
import samsvar.engine.page.TextRange;
import samsvar.web.cite.StoredAnswer;

/** How does a quotation look? A row of a table stays a table, steps keep their numbers, lines of an address stay lines. */
public final class QuoteLayout {
    private static final Pattern NUMBERED = Pattern.compile("\\d{1,3}[.)]\\s");

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

    /**
     * The parts of a quotation given earlier, as they were on the first of these versions of its page that has its words; its lines
     * where none has.
     */
    public static List<QuotePart> of(StoredAnswer answer, List<ArchivedPage> versions) {
        return versions.stream()
                .map(ArchivedPage::page)
                .filter(page -> page.text().contains(answer.quote()))
                .findFirst()
                .map(page -> of(quoted(answer, page), Optional.empty()))
                .orElseGet(() -> List.of(new QuotePart(
                        QuotePart.Form.TEXT,
                        0,
                        List.of(),
                        answer.quote()
                                .lines()
                                .map(line -> List.of(List.of(new Marked(line, false, false).inOneLine())))
                                .toList())));
    }

    private static Quote quoted(StoredAnswer answer, Page page) {
        int start = page.text().indexOf(answer.quote());
        TextRange range = new TextRange(start, start + answer.quote().length());
        return new Quote(page, range, answer.quote(), answer.language(), List.of(), List.of(), answer.checked());
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
            case Block.TableRow row -> add(QuotePart.Form.TABLE, 0, row.headers(), cells(row.cells(), offset));
            case Block.Definition pair ->
                add(QuotePart.Form.TERMS, 0, List.of(), cells(List.of(pair.term(), pair.details()), offset));
            case Block.ListItem item -> add(form(item), item.number(), List.of(), cells(List.of(item.text()), offset));
            case Block.Heading heading ->
                add(QuotePart.Form.TEXT, 0, List.of(), cells(List.of(heading.text()), offset));
            case Block.Paragraph text -> add(QuotePart.Form.TEXT, 0, List.of(), cells(List.of(text.text()), offset));
        }
    }

    private static QuotePart.Form form(Block.ListItem item) {
        if (item.number() == 0) {
            return QuotePart.Form.ITEMS;
        }
        // documents without mark-up keep the number in the words
        return NUMBERED.matcher(item.text()).lookingAt() ? QuotePart.Form.TEXT : QuotePart.Form.STEPS;
    }

    private void add(QuotePart.Form form, int number, List<String> headers, List<List<Marked>> row) {
        boolean continues = !parts.isEmpty() && parts.getLast().isFollowedBy(form, number, headers);
        int first = continues ? parts.getLast().first() : number;
        List<List<List<Marked>>> rows =
                continues ? new ArrayList<>(parts.removeLast().rows()) : new ArrayList<>();
        rows.add(row);
        parts.add(new QuotePart(form, first, headers, rows));
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
