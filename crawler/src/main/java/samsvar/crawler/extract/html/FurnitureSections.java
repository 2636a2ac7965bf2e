package samsvar.crawler.extract.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What stands under a heading such as "Relaterad information" or "På den här sidan"? It goes, heading and all. */
final class FurnitureSections {
    private static final int LONGEST_HEADING = 40;
    private static final int LOWEST_LEVEL = 6;
    private static final int WRAPPED_AT_MOST = 3;
    private static final double LINK_SHARE = 0.5;
    private static final int LONG_PROSE = 300;

    private final Weights weights;

    private FurnitureSections(Weights weights) {
        this.weights = weights;
    }

    static void clear(Document document) {
        Element body = document.body();
        FurnitureSections sections = new FurnitureSections(Weights.of(body));
        List<Element> headings =
                body.stream().filter(e -> e != body && sections.isHeading(e)).toList();
        headings.forEach(sections::remove);
    }

    private boolean isHeading(Element e) {
        int length = weights.at(e).text();
        boolean block = !Tags.isInline(e)
                || e.normalName().equals("b")
                || e.normalName().equals("strong");
        boolean listed = e.normalName().equals("li")
                || e.normalName().equals("td")
                || e.normalName().equals("th");
        return length > 2 && length <= LONGEST_HEADING && block && !listed && FurnitureWords.isHeading(e.text());
    }

    private void remove(Element heading) {
        Element top = heading;
        for (int i = 0; i < WRAPPED_AT_MOST && standsAlone(top); i++) {
            top = top.parent() == null ? top : top.parent();
        }
        int level = Tags.headingLevel(heading) == 0 ? LOWEST_LEVEL : Tags.headingLevel(heading);
        boolean opens = textBefore(top) == 0;
        List<Node> gone = new ArrayList<>();
        for (Node next = top.nextSibling();
                next != null && !endsSection(next, level, opens);
                next = next.nextSibling()) {
            gone.add(next);
        }
        top.remove();
        gone.forEach(Node::remove);
    }

    /** Whether the element's parent holds nothing else to read. */
    private boolean standsAlone(Element e) {
        Element parent = e.parent();
        return parent != null
                && !parent.normalName().equals("body")
                && weights.at(parent).text() == weights.at(e).text();
    }

    private int textBefore(Element e) {
        int length = 0;
        for (Node n = e.previousSibling(); n != null; n = n.previousSibling()) {
            length += n instanceof TextNode t
                    ? t.getWholeText().strip().length()
                    : weights.at(n).text();
        }
        return length;
    }

    /** Whether a node after the heading belongs to the article again. */
    private boolean endsSection(Node node, int level, boolean opens) {
        if (!(node instanceof Element e)) {
            return false;
        }
        int own = Tags.headingLevel(e);
        if (own > 0 && own <= level
                || weights.at(e).prose() > LONG_PROSE
                || !e.select("h1").isEmpty()) {
            return true;
        }
        boolean linked = weights.at(e).linked() >= LINK_SHARE * weights.at(e).text();
        return !opens && !linked && !e.normalName().equals("br");
    }
}
