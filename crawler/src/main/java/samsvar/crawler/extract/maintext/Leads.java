package samsvar.crawler.extract.maintext;

import java.util.ArrayList;
import java.util.List;

/** Which elements before the main one open its text: the headline, and paragraphs between it and the text? */
final class Leads {
    private static final int SHORTEST_LEAD = 50;
    private static final double LINK_SHARE = 0.3;
    private static final double PROSE_SHARE = 0.6;

    private Leads() {}

    /** Their numbers, in order. */
    static List<Integer> of(Survey survey, int headline, int main) {
        if (headline < 0 || headline >= main || survey.contains(main, headline) || survey.contains(headline, main)) {
            return headline < 0 || survey.contains(main, headline) ? List.of() : List.of(headline);
        }
        List<Integer> leads = new ArrayList<>(List.of(headline));
        int i = survey.end(headline);
        while (i < main) {
            if (!survey.isGone(i) && !survey.contains(i, main) && isLead(survey, i)) {
                leads.add(i);
                i = survey.end(i);
            } else {
                i++;
            }
        }
        return leads;
    }

    private static boolean isLead(Survey survey, int i) {
        return survey.prose(i) >= SHORTEST_LEAD
                && survey.prose(i) >= PROSE_SHARE * survey.text(i)
                && survey.linked(i) <= LINK_SHARE * survey.text(i)
                && !Tags.isInline(survey.element(i));
    }
}
