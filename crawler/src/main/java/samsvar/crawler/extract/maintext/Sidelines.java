package samsvar.crawler.extract.maintext;

import org.jsoup.nodes.Element;

/**
 * What in the element around an article is not the article? Link lists, teasers, who wrote it and when, captions and tags;
 * dropped only where there is an article to tell them from, so that a page of short facts keeps all it has.
 */
final class Sidelines {
    /** Running text of a page that is an article rather than a list of links. */
    private static final int ARTICLE = 800;

    private static final double LINK_SHARE = 0.6;
    private static final double PROSE_SHARE = 0.2;
    /** More of the article than this is not beside it, whatever it is called. */
    private static final double MAIN_SHARE = 0.2;
    /** What stands before this share of the article's running text opens it. */
    private static final double OPENING_SHARE = 0.05;

    private static final int LINE = 20;

    private final Survey survey;
    private final int main;

    private Sidelines(Survey survey, int main) {
        this.survey = survey;
        this.main = main;
    }

    /**
     * Drops them.
     *
     * @param headline the headline's number, or -1
     */
    static void drop(Survey survey, int main, int headline) {
        if (survey.prose(main) < ARTICLE) {
            return;
        }
        FurnitureSections.dropBeside(survey, main);
        Sidelines sidelines = new Sidelines(survey, main);
        int proseBefore = 0;
        for (int i = main + 1; i < survey.end(main); i++) {
            if (survey.isGone(i)) {
                continue;
            }
            if (sidelines.isLinks(i) || survey.is(i, Names.ASIDE) && sidelines.isBeside(i, proseBefore)) {
                survey.drop(i);
            } else {
                proseBefore += survey.ownProse(i);
            }
        }
        Edges.drop(survey, main, headline);
    }

    /** Whether its name that says it only accompanies the article can be believed. */
    private boolean isBeside(int i, int proseBefore) {
        if (survey.prose(i) > MAIN_SHARE * survey.prose(main)
                || survey.hasHeadline(i)
                || survey.hasTable(i)
                || survey.is(i, Names.BODY)
                || isWithinLine(i)) {
            return false;
        }
        boolean opens = survey.is(i, Names.LEAD)
                && survey.prose(i) > 0
                && survey.linked(i) < LINK_SHARE / 2 * survey.text(i)
                && proseBefore <= OPENING_SHARE * survey.prose(main);
        return !opens;
    }

    private boolean isWithinLine(int i) {
        Element e = survey.element(i);
        return Tags.isInline(e) && survey.own(survey.parent(i)) >= LINE;
    }

    private boolean isLinks(int i) {
        return switch (survey.element(i).normalName()) {
            case "div", "section", "ul", "ol", "table", "aside", "figure", "article" ->
                survey.text(i) > 0
                        && survey.linked(i) >= LINK_SHARE * survey.text(i)
                        && survey.prose(i) < PROSE_SHARE * survey.text(i)
                        && !survey.hasHeadline(i)
                        && !isAmongParagraphs(i);
            default -> false;
        };
    }

    /** Whether it stands between paragraphs as part of the text. */
    private boolean isAmongParagraphs(int i) {
        return isParagraph(survey.before(i)) && isParagraph(survey.after(i));
    }

    private boolean isParagraph(int i) {
        return i >= 0 && survey.element(i).normalName().equals("p") && survey.prose(i) > 0;
    }
}
