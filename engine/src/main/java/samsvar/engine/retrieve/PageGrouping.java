package samsvar.engine.retrieve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import samsvar.config.language.LanguageTag;
import samsvar.engine.retrieve.PageSearch.Ranked;

/**
 * One result for one page, whatever its languages and addresses: the version that fits best stands for all, or the one in the reader's
 * language where it fits about as well. It takes the place of the best of them.
 */
public final class PageGrouping {
    /** Share of the best version's score; a translation that leaves out what was asked for fits less (docs/relevance.md). */
    static final double FITS_AS_WELL = 0.7;

    private PageGrouping() {}

    /**
     * @param pages best first
     * @param best how many of them, from the first, are grouped: as many for every slice of a ranking
     * @return the same without those that another version stands for
     */
    public static List<Ranked> group(List<Ranked> pages, int best, LanguageTag reader) {
        List<List<Ranked>> groups = new ArrayList<>();
        Map<String, List<Ranked>> byName = new HashMap<>();
        for (Ranked page : pages.subList(0, Math.min(best, pages.size()))) {
            List<Ranked> group = page.origin().groups().stream()
                    .sorted()
                    .map(byName::get)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseGet(() -> {
                        List<Ranked> fresh = new ArrayList<>();
                        groups.add(fresh);
                        return fresh;
                    });
            group.add(page);
            page.origin().groups().forEach(name -> byName.putIfAbsent(name, group));
        }
        return Stream.concat(
                        groups.stream().map(group -> shown(group, reader)),
                        pages.stream().skip(best))
                .toList();
    }

    private static Ranked shown(List<Ranked> group, LanguageTag reader) {
        Ranked best = group.getFirst();
        return group.stream()
                .filter(page -> page.language().equals(reader))
                .findFirst()
                .filter(page -> page.score() >= FITS_AS_WELL * best.score())
                .map(page -> page.scored(best.score()))
                .orElse(best);
    }
}
