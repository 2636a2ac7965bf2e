package samsvar.crawler.extract.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import samsvar.config.language.LanguageTag;
import samsvar.crawler.extract.maintext.FurnitureWords;
import samsvar.crawler.extract.maintext.Tags;
import samsvar.engine.page.Block;

/**
 * What does an element say, block by block? A block's language is what its nearest lang attribute says (the root's own
 * excepted), {@link LanguageTag#UNKNOWN} where there is none. Recursive: the parser limits the depth of documents.
 */
final class BlockFlow {
    private static final int LOWEST_LEVEL = 6;

    private final List<Block> blocks = new ArrayList<>();
    private final InlineText inline = new InlineText();
    private LanguageTag language = LanguageTag.UNKNOWN;
    private int item = -1;
    private int level = 1;
    private boolean preformatted;
    /** Whether even what sounds like furniture is kept: in a cell it is content. */
    private boolean whole;

    private BlockFlow() {}

    static List<Block> of(Element root) {
        BlockFlow flow = new BlockFlow();
        flow.element(root);
        flow.flush();
        return flow.blocks;
    }

    private void children(Element e) {
        for (Node child : e.childNodes()) {
            if (child instanceof TextNode t) {
                inline.append(t.getWholeText(), preformatted);
            } else if (child instanceof Element c) {
                element(c);
            }
        }
    }

    private void element(Element e) {
        LanguageTag outer = language;
        if (e.hasAttr("lang")
                && !e.normalName().equals("html")
                && !e.normalName().equals("body")) {
            declare(e);
        }
        visit(e);
        if (!language.equals(outer)) {
            flush();
            language = outer;
        }
    }

    private void declare(Element e) {
        LanguageTag declared = LanguageTag.of(e.attr("lang"));
        if (!declared.equals(language) && !Tags.isInline(e)) {
            flush();
            language = declared;
        }
    }

    private void visit(Element e) {
        int heading = Tags.headingLevel(e);
        if (heading > 0) {
            heading(e, heading);
            return;
        }
        switch (e.normalName()) {
            case "br" -> inline.lineBreak();
            case "button" -> button(e);
            case "table" -> table(e);
            case "dl" -> definitions(e);
            case "li" -> item(e);
            case "summary" -> question(e);
            case "pre" -> preformatted(e);
            default -> other(e);
        }
    }

    private void other(Element e) {
        if (Tags.isSilent(e)) {
            return;
        }
        if (Tags.isInline(e)) {
            inline.edge();
            children(e);
            inline.edge();
        } else {
            flush();
            children(e);
            flush();
        }
    }

    private void preformatted(Element e) {
        flush();
        preformatted = true;
        children(e);
        preformatted = false;
        flush();
    }

    private void item(Element e) {
        flush();
        int outer = item;
        item = numberOf(e);
        children(e);
        flush();
        item = outer;
    }

    private static int numberOf(Element li) {
        Element list = li.parent();
        if (list == null || !list.normalName().equals("ol")) {
            return 0;
        }
        int first = list.attr("start").matches("\\d{1,4}") ? Integer.parseInt(list.attr("start")) : 1;
        return first
                + (int) list.children().stream()
                        .takeWhile(c -> c != li)
                        .filter(c -> c.normalName().equals("li"))
                        .count();
    }

    private void button(Element e) {
        boolean opens = e.hasAttr("aria-expanded") || e.hasAttr("aria-controls");
        boolean insideHeading = e.parents().stream().limit(3).anyMatch(p -> Tags.headingLevel(p) > 0);
        if (insideHeading) {
            children(e);
        } else if (opens && e.text().indexOf(' ') > 0 && e.nextElementSibling() != null) {
            question(e);
        }
    }

    private void question(Element e) {
        emitHeading(Math.min(LOWEST_LEVEL, level + 1), textOf(e), false);
    }

    private void heading(Element e, int heading) {
        flush();
        int outer = item;
        item = -1;
        emitHeading(heading, textOf(e), true);
        item = outer;
    }

    private void emitHeading(int heading, String text, boolean sets) {
        flush();
        if (!text.isEmpty() && !FurnitureWords.isFurniture(text)) {
            blocks.add(new Block.Heading(heading, text, language));
            level = sets ? heading : level;
        }
    }

    private void definitions(Element dl) {
        flush();
        String term = "";
        for (Element e : dl.select("dt, dd")) {
            if (e.closest("dl") != dl) {
                continue;
            }
            if (e.normalName().equals("dt")) {
                term = term.isEmpty() ? textOf(e) : term;
            } else {
                define(term, e);
                term = e.nextElementSibling() != null
                                && e.nextElementSibling().normalName().equals("dd")
                        ? term
                        : "";
            }
        }
        flush();
    }

    private void define(String term, Element dd) {
        boolean rich = !dd.select("ul, ol, table, p + p, h2, h3, h4, h5, h6").isEmpty();
        if (rich || term.endsWith("?") || term.isEmpty()) {
            emitHeading(Math.min(LOWEST_LEVEL, level + 1), term, false);
            children(dd);
            flush();
        } else {
            add(new Block.Definition(term, textOf(dd), language));
        }
    }

    private void table(Element e) {
        flush();
        if (!Tables.isData(e)) {
            children(e);
            flush();
            return;
        }
        Tables.Grid grid = Tables.grid(e, BlockFlow::textOf);
        if (!grid.caption().isEmpty()) {
            add(new Block.Paragraph(grid.caption(), language));
        }
        if (grid.headers().stream().anyMatch(h -> !h.isEmpty())) {
            add(new Block.TableRow(grid.headers(), grid.headers(), grid.caption(), language));
        }
        grid.rows().forEach(row -> row(row, grid));
    }

    private void row(List<Element> row, Tables.Grid grid) {
        List<String> cells = new ArrayList<>(row.stream().map(BlockFlow::textOf).toList());
        if (cells.stream().allMatch(String::isEmpty)) {
            return;
        }
        boolean named = cells.size() == 2
                && grid.headers().isEmpty()
                && isTerm(row.getFirst())
                && !cells.get(1).isEmpty();
        if (named) {
            add(new Block.Definition(cells.get(0), cells.get(1), language));
            return;
        }
        while (cells.size() < grid.headers().size()) {
            cells.add("");
        }
        List<String> headers = grid.headers().size() == cells.size() ? grid.headers() : List.of();
        add(new Block.TableRow(cells, headers, grid.caption(), language));
    }

    private static boolean isTerm(Element cell) {
        return cell.normalName().equals("th") || Tables.isStrong(cell);
    }

    /** All that an element says, in one line. */
    private static String textOf(Element e) {
        BlockFlow flow = new BlockFlow();
        flow.whole = true;
        flow.children(e);
        flow.flush();
        return String.join(
                " ",
                flow.blocks.stream()
                        .map(b -> b.text().replace('\n', ' ').replace('\t', ' '))
                        .toList());
    }

    private void flush() {
        if (inline.isBlank()) {
            inline.take();
            return;
        }
        for (String text : LineBreaks.paragraphs(inline.take())) {
            if (whole || !FurnitureWords.isFurniture(text)) {
                add(item >= 0 ? new Block.ListItem(item, text, language) : new Block.Paragraph(text, language));
            }
        }
    }

    private void add(Block block) {
        if (!block.text().isBlank()) {
            blocks.add(block);
        }
    }
}
