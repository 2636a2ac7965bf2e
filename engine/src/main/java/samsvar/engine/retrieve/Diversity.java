package samsvar.engine.retrieve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import samsvar.engine.retrieve.PageSearch.Ranked;

/** Of pages that fit about as well, not ten of one authority in a row. */
final class Diversity {
    /** What each page of an authority that stands above takes off a page's score, as a share of it (docs/relevance.md). */
    static final double EACH_ABOVE = 0.03;

    /** No more than so many are counted: a page that fits much better stays above. */
    static final int MOST_COUNTED = 4;

    private Diversity() {}

    /**
     * @param pages best first
     * @return all of them
     */
    static List<Ranked> spread(List<Ranked> pages) {
        List<Ranked> left = new ArrayList<>(pages);
        List<Ranked> spread = new ArrayList<>(pages.size());
        Map<String, Integer> above = new HashMap<>();
        while (!left.isEmpty()) {
            Ranked next = left.getFirst();
            for (Ranked page : left) {
                if (page.score() <= worth(next, above)) {
                    break;
                }
                if (worth(page, above) > worth(next, above)) {
                    next = page;
                }
            }
            left.remove(next);
            spread.add(next);
            if (!next.origin().authority().isEmpty()) {
                above.merge(next.origin().authority(), 1, Integer::sum);
            }
        }
        return spread;
    }

    private static double worth(Ranked page, Map<String, Integer> above) {
        int count = Math.min(MOST_COUNTED, above.getOrDefault(page.origin().authority(), 0));
        return page.score() * (1 - EACH_ABOVE * count);
    }
}
