package samsvar.crawler.extract.maintext;

import org.jsoup.nodes.Element;

/**
 * Where on the page is its article? Starts from what the page calls main, climbs from its headline until most of the running
 * text is inside, and goes down where there is no headline.
 */
final class MainContent {
    /** Share of the text that counts; both were found by trying 0.4 to 0.9 on the development pages. */
    private static final double ENOUGH_AROUND_HEADLINE = 0.55;

    private static final double ENOUGH_WITHOUT_HEADLINE = 0.75;
    private static final double HALF = 0.5;

    /** So little text has no part that outweighs another. */
    private static final int SHORT_PAGE = 300;

    private static final int SHORTEST_PARAGRAPH = 50;
    private static final double DENSE = 0.7;

    private final Survey survey;

    private MainContent(Survey survey) {
        this.survey = survey;
    }

    /**
     * The number of the element with the article, furniture having been dropped.
     *
     * @param headline its headline's number, or -1
     */
    static int of(Survey survey, int headline) {
        MainContent content = new MainContent(survey);
        int top = content.named();
        return headline >= 0 && survey.contains(top, headline) ? content.around(headline, top) : content.into(top);
    }

    /** The smallest element that the page itself calls its main part and that holds half of what it says, or the body. */
    private int named() {
        double least = HALF * survey.content(0);
        int found = 0;
        for (int i = 1; i < survey.size(); i++) {
            if (!survey.isGone(i)
                    && survey.content(i) >= least
                    && survey.content(i) <= survey.content(found)
                    && isNamed(i)) {
                found = i;
            }
        }
        return found;
    }

    private boolean isNamed(int i) {
        Element e = survey.element(i);
        return switch (e.normalName()) {
            case "main", "article" -> true;
            default ->
                e.attributesSize() > 0
                        && (e.attr("role").equals("main") || e.attr("itemprop").contains("articleBody"));
        };
    }

    private int around(int headline, int top) {
        double enough = ENOUGH_AROUND_HEADLINE * survey.content(top);
        int i = headline;
        while (i != top && survey.content(i) < enough) {
            i = survey.parent(i);
        }
        return i;
    }

    private int into(int top) {
        int i = top;
        while (survey.text(i) > SHORT_PAGE) {
            int next = heaviest(i);
            if (next < 0 || isText(survey.element(next))) {
                break;
            }
            i = next;
        }
        return outOf(i, top);
    }

    /** Whether the element is a piece of text, of which the rest stands around it. */
    private static boolean isText(Element e) {
        return switch (e.normalName()) {
            case "p", "ul", "ol", "li", "dl", "blockquote", "pre", "table" -> true;
            default -> Tags.isInline(e);
        };
    }

    /** Climbs as long as there is more running text than anything else around. */
    private int outOf(int inner, int top) {
        int i = inner;
        while (i != top) {
            int parent = survey.parent(i);
            int prose = survey.prose(parent) - survey.prose(i);
            int text = survey.text(parent) - survey.text(i);
            if (text > 0 && (prose < SHORTEST_PARAGRAPH || prose < DENSE * text)) {
                return inner;
            }
            i = parent;
            inner = text > 0 ? i : inner;
        }
        return inner;
    }

    /** The child that holds enough to stand for its parent, or -1. */
    private int heaviest(int parent) {
        double enough = ENOUGH_WITHOUT_HEADLINE * survey.content(parent);
        for (int i = parent + 1; i < survey.end(parent); i = survey.end(i)) {
            if (!survey.isGone(i) && survey.content(i) > 0 && survey.content(i) >= enough) {
                return i;
            }
        }
        return -1;
    }
}
