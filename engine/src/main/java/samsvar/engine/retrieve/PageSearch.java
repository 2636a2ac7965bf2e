package samsvar.engine.retrieve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import samsvar.engine.page.PageId;

/**
 * Finds pages by all they say and by their best passage at once: a page whose title and other passages fit lifts
 * a passage, and a passage that holds everything lifts a long page. Thread-safe if the backend is.
 */
public final class PageSearch {
    /** Pages and passages fetched at least, whatever few results are shown (docs/relevance.md). */
    public static final int DEPTH = 100;

    /** What the best passage's score counts against the page's (docs/relevance.md). */
    public static final double PASSAGE_SHARE = 1.0;

    private static final int PASSAGES_PER_PAGE = 12;

    private final Function<Retrieval, Found> backend;

    /** @param backend finds what a retrieval asks for */
    public PageSearch(Function<Retrieval, Found> backend) {
        this.backend = backend;
    }

    /**
     * A page found.
     *
     * @param page its id
     * @param passages its passages that fit, best first; none where only its title, address or authority fits
     * @param score of page and best passage together; of the page alone beyond the first {@link #DEPTH}
     */
    public record Ranked(PageId page, List<Hit> passages, double score) {
        public Ranked {
            passages = List.copyOf(passages);
        }
    }

    /**
     * @param pages best first, each page once
     * @param total pages that fit
     */
    public record Ranking(List<Ranked> pages, long total) {
        public Ranking {
            pages = List.copyOf(pages);
        }
    }

    /** The best pages, at least {@code wanted} of them where there are so many. */
    public Ranking find(Retrieval plan, int wanted) {
        int depth = Math.max(wanted, DEPTH);
        Retrieval pagePlan = plan.at(Retrieval.Level.PAGES, plan.within(), depth);
        Found pages = backend.apply(pagePlan);
        if (pages.hits().isEmpty()) {
            return new Ranking(List.of(), 0);
        }
        Set<PageId> several = pages.hits().stream()
                .filter(hit -> !isPassage(hit))
                .limit(DEPTH)
                .map(Hit::page)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Ranking(rank(pages.hits(), several.isEmpty() ? Map.of() : passages(plan, several)), pages.total());
    }

    private Map<PageId, List<Hit>> passages(Retrieval plan, Set<PageId> pages) {
        Retrieval passagePlan = plan.at(Retrieval.Level.PASSAGES, pages, pages.size() * PASSAGES_PER_PAGE);
        return backend.apply(passagePlan).hits().stream().collect(Collectors.groupingBy(Hit::page));
    }

    /** Whether the page has one passage, which is found with it. */
    private static boolean isPassage(Hit page) {
        return page.range().length() > 0;
    }

    /** Passages move the first {@link #DEPTH} pages only, so that later slices go on where earlier ones ended. */
    private static List<Ranked> rank(List<Hit> pages, Map<PageId, List<Hit>> passages) {
        List<Ranked> first = new ArrayList<>();
        List<Ranked> later = new ArrayList<>();
        for (Hit page : pages) {
            List<Hit> own = isPassage(page) ? List.of(page) : passages.getOrDefault(page.page(), List.of());
            double best = own.isEmpty() ? 0 : own.getFirst().score();
            if (first.size() < DEPTH) {
                first.add(new Ranked(page.page(), own, page.score() + PASSAGE_SHARE * best));
            } else {
                later.add(new Ranked(page.page(), own, page.score()));
            }
        }
        first.sort(Comparator.comparingDouble(Ranked::score).reversed().thenComparing(Ranked::page));
        first.addAll(later);
        return first;
    }
}
