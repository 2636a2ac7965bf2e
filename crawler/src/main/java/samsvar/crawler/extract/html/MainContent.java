package samsvar.crawler.extract.html;

import java.util.Comparator;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Where on the page is its article? Starts from what the page calls main, climbs from its headline until most of the running
 * text is inside, and goes down where there is no headline.
 */
final class MainContent {
    /** Share of the text that counts; both were found by trying 0.4 to 0.9 on the development pages. */
    private static final double ENOUGH_AROUND_HEADLINE = 0.55;

    private static final double ENOUGH_WITHOUT_HEADLINE = 0.75;

    /** So little text has no part that outweighs another. */
    private static final int SHORT_PAGE = 300;

    private final Weights weights;

    private MainContent(Weights weights) {
        this.weights = weights;
    }

    /** The element with the article, furniture having been cleared away. */
    static Element of(Document document, Optional<Element> headline) {
        Weights weights = Weights.of(document.body());
        return new MainContent(weights).find(document, headline);
    }

    private Element find(Document document, Optional<Element> headline) {
        Element top = named(document).orElse(document.body());
        Optional<Element> inside = headline.filter(h -> h == top || h.parents().contains(top));
        return inside.map(h -> around(h, top)).orElseGet(() -> into(top));
    }

    private Optional<Element> named(Document document) {
        double all = weights.at(document.body()).content();
        return document.select("main, [role=main], article, [itemprop=articleBody]").stream()
                .filter(e -> weights.at(e).content() >= 0.5 * all)
                .min(Comparator.comparingDouble(e -> weights.at(e).content()));
    }

    private Element around(Element headline, Element top) {
        double enough = ENOUGH_AROUND_HEADLINE * weights.at(top).content();
        Element e = headline;
        while (e != top && weights.at(e).content() < enough && e.parent() != null) {
            e = e.parent();
        }
        return e;
    }

    private Element into(Element top) {
        Element e = top;
        while (weights.at(top).text() > SHORT_PAGE) {
            double enough = ENOUGH_WITHOUT_HEADLINE * weights.at(e).content();
            Optional<Element> next = e.children().stream()
                    .filter(c -> weights.at(c).content() > 0 && weights.at(c).content() >= enough)
                    .findFirst();
            if (next.isEmpty()
                    || Tags.isInline(next.get())
                    || next.get().normalName().equals("p")) {
                return e;
            }
            e = next.get();
        }
        return e;
    }
}
