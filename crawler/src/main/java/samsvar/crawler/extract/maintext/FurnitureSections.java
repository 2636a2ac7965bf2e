package samsvar.crawler.extract.maintext;

import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/** What stands under a heading such as "Relaterad information" or "På den här sidan"? It goes, heading and all. */
final class FurnitureSections {
    private static final int LONGEST_HEADING = 60;
    /** More than a heading consists of. */
    private static final int MOST_ELEMENTS = 15;

    private static final int LOWEST_LEVEL = 6;
    private static final int WRAPPED_AT_MOST = 3;
    private static final double LINK_SHARE = 0.5;
    private static final int LONG_PROSE = 300;

    private final Survey survey;
    private final Predicate<String> isHeading;

    private FurnitureSections(Survey survey, Predicate<String> isHeading) {
        this.survey = survey;
        this.isHeading = isHeading;
    }

    /** Drops what is furniture on any page. */
    static void drop(Survey survey) {
        new FurnitureSections(survey, FurnitureWords::isHeading).dropWithin(0);
    }

    /** Drops what accompanies the article that an element holds. */
    static void dropBeside(Survey survey, int main) {
        new FurnitureSections(survey, FurnitureWords::isHeadingBeside).dropWithin(main);
    }

    private void dropWithin(int root) {
        for (int i = root + 1; i < survey.end(root); i++) {
            if (!survey.isGone(i) && isHeading(i)) {
                drop(i);
            }
        }
    }

    private boolean isHeading(int i) {
        int length = survey.text(i);
        if (length <= 2 || length > LONGEST_HEADING || survey.end(i) - i > MOST_ELEMENTS) {
            return false;
        }
        Element e = survey.element(i);
        return switch (e.normalName()) {
            case "li", "td", "th" -> false;
            case "b", "strong" -> isHeading.test(e.text());
            default -> !Tags.isInline(e) && isHeading.test(e.text());
        };
    }

    private void drop(int heading) {
        int top = heading;
        for (int i = 0; i < WRAPPED_AT_MOST && standsAlone(top); i++) {
            top = survey.parent(top);
        }
        int level = Tags.headingLevel(survey.element(heading));
        level = level == 0 ? LOWEST_LEVEL : level;
        int parent = survey.parent(top);
        boolean opens = textBefore(top, parent) == 0;
        int next = survey.end(top);
        survey.drop(top);
        while (next < survey.end(parent) && (survey.isGone(next) || !endsSection(next, level, opens))) {
            int following = survey.end(next);
            survey.drop(next);
            next = following;
        }
    }

    /** Whether the element's parent holds nothing else to read. */
    private boolean standsAlone(int i) {
        int parent = survey.parent(i);
        return parent > 0 && survey.text(parent) == survey.text(i);
    }

    private int textBefore(int i, int parent) {
        int length = survey.own(parent);
        for (int s = parent + 1; s < i; s = survey.end(s)) {
            length += survey.isGone(s) ? 0 : survey.text(s);
        }
        return length;
    }

    /** Whether an element after the heading belongs to the article again. */
    private boolean endsSection(int i, int level, boolean opens) {
        int own = Tags.headingLevel(survey.element(i));
        if (own > 0 && own <= level || survey.prose(i) > LONG_PROSE || survey.hasHeadline(i)) {
            return true;
        }
        boolean linked = survey.linked(i) >= LINK_SHARE * survey.text(i);
        return !opens && !linked && !survey.element(i).normalName().equals("br");
    }
}
