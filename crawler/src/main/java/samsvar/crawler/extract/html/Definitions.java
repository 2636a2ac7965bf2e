package samsvar.crawler.extract.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Which terms and descriptions does a description list hold? Those wrapped in div elements too; nothing in it is lost. */
final class Definitions {
    /** A part of a list, in reading order. */
    sealed interface Part {
        /**
         * Terms with what is said of them.
         *
         * @param terms dt elements, one or more that share the descriptions
         * @param details dd elements, none where nothing is said of the terms
         */
        record Entry(List<Element> terms, List<Element> details) implements Part {}

        /** What should not stand in such a list, but does. */
        record Other(Element element) implements Part {}
    }

    private final List<Part> parts = new ArrayList<>();
    private List<Element> terms = new ArrayList<>();
    private List<Element> details = new ArrayList<>();

    private Definitions() {}

    static List<Part> of(Element dl) {
        Definitions reading = new Definitions();
        reading.children(dl);
        reading.close();
        return reading.parts;
    }

    private void children(Element e) {
        for (Element child : e.children()) {
            switch (child.normalName()) {
                case "dt" -> {
                    if (!details.isEmpty()) {
                        close();
                    }
                    terms.add(child);
                }
                case "dd" -> details.add(child);
                case "div", "span", "section", "li", "ul" -> wrapped(child);
                default -> {
                    close();
                    parts.add(new Part.Other(child));
                }
            }
        }
    }

    private void wrapped(Element wrapper) {
        boolean holds = wrapper.select("dt, dd").stream().anyMatch(e -> e.closest("dl") == wrapper.closest("dl"));
        if (!holds) {
            close();
            parts.add(new Part.Other(wrapper));
        } else {
            children(wrapper);
        }
    }

    private void close() {
        if (!terms.isEmpty() || !details.isEmpty()) {
            parts.add(new Part.Entry(terms, details));
            terms = new ArrayList<>();
            details = new ArrayList<>();
        }
    }
}
