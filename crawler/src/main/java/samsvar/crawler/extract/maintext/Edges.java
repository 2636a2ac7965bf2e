package samsvar.crawler.extract.maintext;

/**
 * Where in the element around it does an article begin and end? What stands above its headline, between headline and first
 * paragraph, or after the last paragraph, and is neither running text nor a fact, is dropped.
 */
final class Edges {
    private static final int SHORTEST_PARAGRAPH = 60;
    /** Who wrote an article and when is said in fewer characters. */
    private static final int LONG_LINE = 60;

    private static final double LINK_SHARE = 0.5;
    private static final double MENU_SHARE = 0.8;
    /** A telephone number, a postal address, opening hours: what a reader came for has digits. */
    private static final int DIGITS_OF_A_FACT = 4;

    private final Survey survey;
    private final int main;

    private Edges(Survey survey, int main) {
        this.survey = survey;
        this.main = main;
    }

    /** Drops the links above a page's headline, whether or not the page has an article. */
    static void dropLinksAbove(Survey survey, int main, int headline) {
        for (int i = main + 1; i < headline; i++) {
            boolean links = survey.text(i) > 0
                    && survey.linked(i) >= MENU_SHARE * survey.text(i)
                    && survey.prose(i) == 0
                    && !survey.hasHeadline(i);
            if (links && !survey.isGone(i)) {
                survey.drop(i);
            }
        }
    }

    static void drop(Survey survey, int main, int headline) {
        Edges edges = new Edges(survey, main);
        if (headline > main && survey.contains(main, headline)) {
            edges.dropBetween(main + 1, headline, false);
            edges.dropBetween(survey.end(headline), edges.firstParagraph(survey.end(headline)), false);
        }
        edges.dropBetween(edges.afterLastParagraph(), survey.end(main), true);
        edges.dropLastHeadings();
    }

    /** A heading after which nothing is left stood over what was dropped. */
    private void dropLastHeadings() {
        for (int i = survey.end(main) - 1; i > main; i--) {
            if (survey.isGone(i) || survey.own(i) == 0) {
                continue;
            }
            int heading = i;
            while (heading > main && Tags.headingLevel(survey.element(heading)) == 0) {
                heading = survey.parent(heading);
            }
            if (heading <= main || survey.hasHeadline(heading)) {
                return;
            }
            survey.drop(heading);
        }
    }

    private int firstParagraph(int from) {
        for (int i = from; i < survey.end(main); i++) {
            if (!survey.isGone(i) && isParagraph(i)) {
                return i;
            }
        }
        return from;
    }

    private int afterLastParagraph() {
        for (int i = survey.end(main) - 1; i > main; i--) {
            if (!survey.isGone(i) && isParagraph(i)) {
                return survey.end(i);
            }
        }
        return survey.end(main);
    }

    private boolean isParagraph(int i) {
        return survey.ownProse(i) >= SHORTEST_PARAGRAPH
                || survey.prose(i) >= SHORTEST_PARAGRAPH
                        && survey.element(i).normalName().equals("p")
                || Tags.headingLevel(survey.element(i)) > 0 && survey.prose(i) > 0;
    }

    private void dropBetween(int from, int to, boolean keepFacts) {
        int i = from;
        while (i < to) {
            boolean whole = survey.end(i) <= to && !survey.contains(i, from - 1);
            if (!survey.isGone(i) && whole && isIdle(i, keepFacts)) {
                survey.drop(i);
            }
            i = survey.isGone(i) ? survey.end(i) : i + 1;
        }
    }

    private boolean isIdle(int i, boolean keepFacts) {
        if (survey.text(i) == 0
                || survey.prose(i) > 0
                || survey.hasHeadline(i)
                || survey.hasTable(i)
                || Tags.isInline(survey.element(i)) && survey.own(survey.parent(i)) > 0) {
            return false;
        }
        boolean linked = survey.linked(i) >= LINK_SHARE * survey.text(i);
        return switch (survey.element(i).normalName()) {
            case "dl", "dt", "dd", "details", "summary", "address", "pre", "code" -> false;
            case "thead", "tbody", "tfoot", "tr", "td", "th", "caption" -> false;
            case "h1", "h2", "h3", "h4", "h5", "h6" -> keepFacts && linked;
            case "p", "ul", "ol", "li", "blockquote" -> linked || !keepFacts && survey.text(i) < LONG_LINE;
            default -> !keepFacts || linked || !isFact(i);
        };
    }

    private boolean isFact(int i) {
        String text = survey.element(i).text();
        return text.indexOf('@') >= 0 || text.chars().filter(Character::isDigit).count() >= DIGITS_OF_A_FACT;
    }
}
