package samsvar.crawler.repeat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which texts does a site say on page after page? A pure judgement of its pages: their order, and how they came to be known, make
 * no difference. A text counts once a page, and only among pages of one host and language, so that language versions of a page
 * are no repeats of each other.
 *
 * <p>{@link #SHARE} was measured on the practice web's 142 hosts: no part of a main text stands on more than a third of a host's
 * pages of one language, no part of its furniture on less than nine tenths.
 */
public final class Repeats {
    /** Share of the pages on which a text must stand. */
    static final double SHARE = 0.5;

    /** Pages on which it must stand, however small the site: what four pages say may well be said four times. */
    static final int PAGES = 6;

    /**
     * UTF-16 units a page must say that is said by few others, else it is no witness and nothing is taken from it: about a sentence.
     * Pages that say the same but for a date or a name are near copies, and what they share is their own text.
     */
    static final int OWN = 80;

    private Repeats() {}

    /**
     * The prints of what is repeated, each with the one page where it is found all the same: its home.
     *
     * @param pages of one source; in any order
     */
    public static Map<Long, String> of(Collection<PagePrints> pages) {
        return of(pages, SHARE);
    }

    /** As {@link #of(Collection)} with another share, to measure by. */
    static Map<Long, String> of(Collection<PagePrints> pages, double share) {
        Map<String, List<PagePrints>> groups = pages.stream().collect(Collectors.groupingBy(PagePrints::group));
        Map<Long, String> homes = new HashMap<>();
        groups.values().forEach(group -> addHomes(group, repeated(group, share), homes));
        return homes;
    }

    private static Set<Long> repeated(List<PagePrints> group, double share) {
        List<PagePrints> counted = group.stream().filter(PagePrints::counted).toList();
        Set<Long> often = often(counted, share);
        List<PagePrints> witnesses =
                counted.stream().filter(page -> own(page, often) >= OWN).toList();
        Set<Long> repeated = often(witnesses, share);
        repeated.retainAll(often);
        return repeated;
    }

    private static Set<Long> often(List<PagePrints> pages, double share) {
        double least = Math.max(PAGES, share * pages.size());
        Map<Long, Integer> counts = new HashMap<>();
        if (pages.size() >= PAGES) {
            pages.forEach(page -> new HashSet<>(page.prints()).forEach(print -> counts.merge(print, 1, Integer::sum)));
        }
        counts.remove(0L);
        return counts.entrySet().stream()
                .filter(count -> count.getValue() >= least)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static int own(PagePrints page, Set<Long> often) {
        int own = 0;
        for (int i = 0; i < page.prints().size(); i++) {
            own += often.contains(page.prints().get(i)) ? 0 : page.lengths().get(i);
        }
        return own;
    }

    private static void addHomes(List<PagePrints> group, Set<Long> repeated, Map<Long, String> homes) {
        List<PagePrints> likeliest = new ArrayList<>(group);
        likeliest.sort(Homes.LIKELIEST);
        Set<Long> homeless = new HashSet<>(repeated);
        for (PagePrints page : likeliest) {
            if (homeless.isEmpty()) {
                return;
            }
            page.prints().stream().filter(homeless::remove).forEach(print -> homes.put(print, page.id()));
        }
    }
}
