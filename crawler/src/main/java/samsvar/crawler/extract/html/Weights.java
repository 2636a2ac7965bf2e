package samsvar.crawler.extract.html;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** How much running text, plain text and link text does each element of a document hold? Furniture counts nothing. */
final class Weights implements NodeVisitor {
    /** Nothing at all. */
    static final Weight NONE = new Weight();

    private static final Set<String> SENTENCE_ENDS = Set.of(".", "!", "?", ":", "…", ";");
    private static final int SHORTEST_SENTENCE = 20;

    private final Map<Element, Weight> weights = new IdentityHashMap<>();
    private int inLink;

    /** Counts of characters. */
    static final class Weight {
        private int text;
        private int linked;
        private int prose;

        /** All of its text. */
        int text() {
            return text;
        }

        /** Its text inside links. */
        int linked() {
            return linked;
        }

        /** Its text in sentences outside links. */
        int prose() {
            return prose;
        }

        /** What it counts for as content: sentences fully, other plain text less, links hardly. */
        double content() {
            return prose + 0.3 * Math.max(0, text - linked - prose) + 0.05 * linked;
        }
    }

    static Weights of(Element root) {
        Weights weights = new Weights();
        root.traverse(weights);
        return weights;
    }

    Weight at(@Nullable Node e) {
        return weights.getOrDefault(e, NONE);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element e) {
            weights.put(e, new Weight());
            inLink += e.normalName().equals("a") ? 1 : 0;
        } else if (node instanceof TextNode t && node.parent() instanceof Element parent) {
            count(t.getWholeText().strip(), weights.computeIfAbsent(parent, p -> new Weight()));
        }
    }

    private void count(String text, Weight weight) {
        weight.text += text.length();
        if (inLink > 0) {
            weight.linked += text.length();
        } else if (text.length() >= SHORTEST_SENTENCE && text.indexOf(' ') > 0 && hasSentence(text)) {
            weight.prose += FurnitureWords.isFurniture(text) ? 0 : text.length();
        }
    }

    private static boolean hasSentence(String text) {
        return SENTENCE_ENDS.contains(text.substring(text.length() - 1)) || text.contains(". ") || text.contains(", ");
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element e) {
            inLink -= e.normalName().equals("a") ? 1 : 0;
            if (e.parent() != null) {
                add(at(e), weights.computeIfAbsent(e.parent(), p -> new Weight()));
            }
        }
    }

    private static void add(Weight from, Weight to) {
        to.text += from.text;
        to.linked += from.linked;
        to.prose += from.prose;
    }
}
