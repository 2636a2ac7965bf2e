package samsvar.crawler.extract.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import samsvar.crawler.extract.text.CleanText;

/** Under which sections does the page stand? Its breadcrumb's links, outermost first. */
final class Breadcrumbs {
    private static final String PLACES = "[class*=breadcrumb], [id*=breadcrumb], [class*=brodsmul], [class*=smulesti],"
            + " [aria-label~=(?i)breadcrumb|brödsmul|brødsmul|навігація], [itemtype$=BreadcrumbList]";
    private static final int LONGEST_NAME = 120;
    private static final int DEEPEST = 10;

    private Breadcrumbs() {}

    static List<String> of(Document document, String title) {
        return Optional.ofNullable(document.selectFirst(PLACES))
                .map(e -> names(e, title))
                .orElse(List.of());
    }

    private static List<String> names(Element trail, String title) {
        List<String> names = new ArrayList<>();
        for (Element link : trail.select("a[href]")) {
            String name = CleanText.line(link.text());
            boolean fits =
                    !name.isEmpty() && name.length() <= LONGEST_NAME && !name.equals(title) && !names.contains(name);
            if (fits && names.size() < DEEPEST) {
                names.add(name);
            }
        }
        return names;
    }
}
