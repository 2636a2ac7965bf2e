package samsvar.crawler.extract.html;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
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
    /** Tables within more tables than this only place things on the screen. */
    private static final int DEEPEST_DATA = 10;

    private final List<Block> blocks = new ArrayList<>();
    private final InlineText inline = new InlineText();
    private LanguageTag language = LanguageTag.UNKNOWN;
    private int item = -1;
    private int depth;
    private int level = 1;
    private int tables;
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
            default -> {
                if (!whole && Questions.asks(e)) {
                    question(e);
                } else {
                    other(e);
                }
            }
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
        int outerDepth = depth;
        depth = item < 0 ? 0 : depth + 1;
        item = numberOf(e);
        children(e);
        flush();
        item = outer;
        depth = outerDepth;
    }

    private static int numberOf(Element li) {
        Element list = li.parent();
        if (list == null || !list.normalName().equals("ol")) {
            return 0;
        }
        int number = number(list.attr("start")).orElse(1) - 1;
        for (Element sibling : list.children()) {
            if (sibling.normalName().equals("li")) {
                number = number(sibling.attr("value")).orElse(number + 1);
            }
            if (sibling == li) {
                break;
            }
        }
        return number;
    }

    private static OptionalInt number(String attribute) {
        return attribute.matches("\\d{1,4}") ? OptionalInt.of(Integer.parseInt(attribute)) : OptionalInt.empty();
    }

    private void button(Element e) {
        if (whole && Questions.opens(e) || e.parents().stream().limit(3).anyMatch(p -> Tags.headingLevel(p) > 0)) {
            children(e);
        } else if (Questions.isOpener(e)) {
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
        for (Definitions.Part part : Definitions.of(dl)) {
            switch (part) {
                case Definitions.Part.Entry entry -> define(entry);
                case Definitions.Part.Other other -> element(other.element());
            }
        }
        flush();
    }

    private void define(Definitions.Part.Entry entry) {
        String term =
                String.join(", ", entry.terms().stream().map(BlockFlow::textOf).toList());
        if (entry.details().isEmpty()) {
            add(new Block.Paragraph(term, language));
        } else if (term.endsWith("?")
                || term.isEmpty()
                || entry.details().stream().anyMatch(BlockFlow::isRich)) {
            emitHeading(Math.min(LOWEST_LEVEL, level + 1), term, false);
            for (Element details : entry.details()) {
                children(details);
                flush();
            }
        } else {
            entry.details().forEach(details -> add(new Block.Definition(term, textOf(details), language)));
        }
    }

    private static boolean isRich(Element dd) {
        return !dd.select("ul, ol, table, p + p, h2, h3, h4, h5, h6").isEmpty();
    }

    private void table(Element e) {
        flush();
        if (tables < DEEPEST_DATA && Tables.isData(e)) {
            TableBlocks.of(e, language, BlockFlow::textOf).forEach(this::add);
        } else {
            tables++;
            children(e);
            flush();
            tables--;
        }
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
                add(item >= 0 ? new Block.ListItem(item, depth, text, language) : new Block.Paragraph(text, language));
            }
        }
    }

    private void add(Block block) {
        if (!block.text().isBlank()) {
            blocks.add(block);
        }
    }
}
