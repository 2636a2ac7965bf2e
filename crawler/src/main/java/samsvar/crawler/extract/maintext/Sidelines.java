package samsvar.crawler.extract.maintext;

/** What in the element around an article is not the article? Link lists and teasers, where there is an article to tell them from. */
final class Sidelines {
    /** Running text of a page that is an article rather than a list of links. */
    private static final int ARTICLE = 800;

    private static final double LINK_SHARE = 0.6;
    private static final double PROSE_SHARE = 0.2;

    private final Survey survey;

    private Sidelines(Survey survey) {
        this.survey = survey;
    }

    static void drop(Survey survey, int main) {
        if (survey.prose(main) < ARTICLE) {
            return;
        }
        Sidelines sidelines = new Sidelines(survey);
        for (int i = main + 1; i < survey.end(main); i++) {
            if (!survey.isGone(i) && sidelines.is(i)) {
                survey.drop(i);
            }
        }
    }

    private boolean is(int i) {
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
        int parent = survey.parent(i);
        int before = -1;
        for (int s = parent + 1; s < i; s = survey.end(s)) {
            before = survey.isGone(s) ? before : s;
        }
        int after = survey.end(i);
        while (after < survey.end(parent) && survey.isGone(after)) {
            after = survey.end(after);
        }
        return isParagraph(before) && after < survey.end(parent) && isParagraph(after);
    }

    private boolean isParagraph(int i) {
        return i >= 0 && survey.element(i).normalName().equals("p") && survey.prose(i) > 0;
    }
}
