package samsvar.crawler.extract.html;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What in the element around an article is not the article? Link lists and teasers, where there is an article to tell them from. */
final class Sidelines {
    /** Running text of a page that is an article rather than a list of links. */
    private static final int ARTICLE = 800;

    private static final double LINK_SHARE = 0.6;
    private static final String CONTAINERS = "div, section, ul, ol, table, aside, figure, article";

    private final Weights weights;
    private final Element main;

    private Sidelines(Weights weights, Element main) {
        this.weights = weights;
        this.main = main;
    }

    static void clear(Element main) {
        Weights weights = Weights.of(main);
        if (weights.at(main).prose() < ARTICLE) {
            return;
        }
        Sidelines sidelines = new Sidelines(weights, main);
        List<Element> found =
                main.select(CONTAINERS).stream().filter(sidelines::is).toList();
        found.forEach(Element::remove);
    }

    private boolean is(Element e) {
        Weights.Weight weight = weights.at(e);
        return e != main
                && weight.text() > 0
                && weight.linked() >= LINK_SHARE * weight.text()
                && weight.prose() < 0.2 * weight.text()
                && e.select("h1").isEmpty()
                && !isAmongParagraphs(e);
    }

    /** Whether it stands between paragraphs as part of the text. */
    private boolean isAmongParagraphs(Element e) {
        return isParagraph(e.previousElementSibling()) && isParagraph(e.nextElementSibling());
    }

    private boolean isParagraph(@Nullable Element e) {
        return e != null && e.normalName().equals("p") && weights.at(e).prose() > 0;
    }
}
