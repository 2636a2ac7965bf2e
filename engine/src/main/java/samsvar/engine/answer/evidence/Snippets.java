package samsvar.engine.answer.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samsvar.engine.answer.evidence.Snippet.Shape;
import samsvar.engine.page.Block;
import samsvar.engine.page.Page;
import samsvar.engine.page.TextRange;

/** Cuts a page into the parts that can be quoted. One instance per page, not thread-safe. */
public final class Snippets {
    /** Blocks below a heading that is a question which still answer it. */
    private static final int ANSWER_BLOCKS = 3;

    private final Page page;
    private final List<Snippet> snippets = new ArrayList<>();
    private final List<Block.Heading> path = new ArrayList<>();
    private final ContactLines contact = new ContactLines();
    private final ListLines list = new ListLines();
    private final String text;
    private Optional<TextRange> leadIn = Optional.empty();
    private int section;
    private int sinceHeading;

    private Snippets(Page page) {
        this.page = page;
        this.text = page.text();
    }

    /**
     * The parts of a page in reading order. Headings are no parts: they are said of the parts below them;
     * neither is what the site repeats from page to page.
     */
    public static List<Snippet> of(Page page) {
        Snippets snippets = new Snippets(page);
        int start = 0;
        for (int i = 0; i < page.blocks().size(); i++) {
            Block block = page.blocks().get(i);
            if (page.repeats(i)) {
                snippets.interrupt();
            } else {
                snippets.add(block, new TextRange(start, start + block.text().length()));
            }
            start += block.text().length() + 1;
        }
        snippets.list.end().ifPresent(snippets::addList);
        return List.copyOf(snippets.snippets);
    }

    /** What the site repeats from page to page stands between two parts: none reaches across it. */
    private void interrupt() {
        list.end().ifPresent(this::addList);
        contact.clear();
        leadIn = Optional.empty();
    }

    private void add(Block block, TextRange whole) {
        if (!(block instanceof Block.Paragraph) || !ContactLines.isLine(block.text())) {
            contact.clear();
        }
        list.add(block, whole, leadIn).ifPresent(this::addList);
        leadIn = leadIn(block, whole);
        switch (block) {
            case Block.Heading heading -> enter(heading);
            case Block.Paragraph paragraph -> addParagraph(paragraph, whole);
            case Block.ListItem item -> addItem(item, whole);
            case Block.TableRow row -> addRow(row, whole);
            case Block.Definition pair -> add(pair, Shape.PAIR, whole, whole, List.of());
        }
        sinceHeading++;
    }

    /** A paragraph that ends with a colon leads in the list behind it. */
    private Optional<TextRange> leadIn(Block block, TextRange whole) {
        return switch (block) {
            case Block.Paragraph paragraph when paragraph.text().endsWith(":") -> Optional.of(whole);
            case Block.ListItem item -> leadIn;
            default -> Optional.empty();
        };
    }

    private void addItem(Block.ListItem item, TextRange whole) {
        if (leadIn.isEmpty()) {
            addSentences(item, whole, Shape.ITEM);
            return;
        }
        TextRange around = new TextRange(leadIn.get().start(), whole.end());
        add(item, Shape.ITEM, whole, around, List.of(leadIn.get().of(text)));
    }

    private void addList(ListLines.Whole whole) {
        add(whole.first(), whole.shape(), whole.range(), whole.range(), List.of());
    }

    private void addRow(Block.TableRow row, TextRange whole) {
        if (!row.header()) {
            add(row, Shape.ROW, whole, whole, labels(row));
        }
    }

    private static List<String> labels(Block.TableRow row) {
        Stream<String> caption = Stream.of(row.caption()).filter(text -> !text.isBlank());
        return Stream.concat(row.headers().stream(), caption).toList();
    }

    private void enter(Block.Heading heading) {
        path.removeIf(above -> above.level() >= heading.level());
        path.add(heading);
        section++;
        sinceHeading = -1;
    }

    private void addParagraph(Block.Paragraph paragraph, TextRange whole) {
        if (paragraph.text().indexOf('\n') >= 0) {
            addLines(paragraph, whole);
            return;
        }
        addSentences(paragraph, whole, Shape.SENTENCE);
        if (ContactLines.isLine(paragraph.text())) {
            addContact(paragraph, whole, paragraph.text());
        }
    }

    private void addLines(Block.Paragraph paragraph, TextRange whole) {
        add(paragraph, Shape.CONTACT, whole, whole, List.of());
        int start = whole.start();
        for (String line : paragraph.text().split("\n", -1)) {
            TextRange range = new TextRange(start, start + line.length());
            add(paragraph, Shape.SENTENCE, range, whole, List.of());
            addContact(paragraph, range, line);
            start += line.length() + 1;
        }
        contact.clear();
    }

    private void addContact(Block block, TextRange line, String text) {
        contact.add(line, text).ifPresent(lines -> add(block, Shape.CONTACT, lines, lines, List.of()));
    }

    private void addSentences(Block block, TextRange whole, Shape shape) {
        for (TextRange sentence : Sentences.of(block.text())) {
            TextRange range = new TextRange(whole.start() + sentence.start(), whole.start() + sentence.end());
            add(block, shape, range, whole, List.of());
        }
    }

    private void add(Block block, Shape shape, TextRange range, TextRange around, List<String> labels) {
        if (range.length() > 0) {
            snippets.add(
                    new Snippet(page, shape, range, around, block.language(), headings(), section, labels, answers()));
        }
    }

    private boolean answers() {
        return sinceHeading < ANSWER_BLOCKS
                && !path.isEmpty()
                && path.getLast().text().strip().endsWith("?");
    }

    private List<String> headings() {
        return path.stream().map(Block.Heading::text).toList();
    }
}
