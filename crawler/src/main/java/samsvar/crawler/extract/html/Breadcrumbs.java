package samsvar.crawler.extract.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import samsvar.crawler.extract.text.CleanText;

/** Under which sections does the page stand? Its breadcrumb's links, outermost first. */
final class Breadcrumbs {
    private static final int LONGEST_NAME = 120;
    private static final int DEEPEST = 10;

    private Breadcrumbs() {}

    static List<String> of(PageElements page, String title) {
        return page.trails.isEmpty() ? List.of() : names(page.trails.getFirst(), title);
    }

    private static List<String> names(Element trail, String title) {
        List<String> names = new ArrayList<>();
        for (Element link : trail.getElementsByTag("a")) {
            String name = CleanText.line(link.text());
            boolean fits = link.hasAttr("href")
                    && !name.isEmpty()
                    && name.length() <= LONGEST_NAME
                    && !name.equals(title)
                    && !names.contains(name);
            if (fits && names.size() < DEEPEST) {
                names.add(name);
            }
        }
        return names;
    }
}
