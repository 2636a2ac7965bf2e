package samsvar.engine.retrieve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import samsvar.config.language.LanguageTag;
import samsvar.engine.page.PageId;

/**
 * Finds pages by all they say and by their best passage at once: a page whose title and other passages fit lifts
 * a passage, and a passage that holds everything lifts a long page. Thread-safe if the backend is.
 */
public final class PageSearch {
    /** Pages and passages fetched at least, whatever few results are shown (docs/relevance.md). */
    static final int DEPTH = 100;

    /** What the best passage's score counts against the page's (docs/relevance.md). */
    static final double PASSAGE_SHARE = 1.0;

    static final int PASSAGES_PER_PAGE = 12;

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
     * @param language most of the page's text is written in
     * @param origin whose page it is
     */
    public record Ranked(PageId page, List<Hit> passages, double score, LanguageTag language, Origin origin) {
        public Ranked {
            passages = List.copyOf(passages);
        }

        Ranked scored(double newScore) {
            return new Ranked(page, passages, newScore, language, origin);
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
        return find(plan, wanted, UnaryOperator.identity());
    }

    /**
     * As {@link #find(Retrieval, int)}.
     *
     * @param arrangement the last word on the order of the first {@link #DEPTH} pages
     */
    public Ranking find(Retrieval plan, int wanted, UnaryOperator<List<Ranked>> arrangement) {
        int depth = Math.max(wanted, DEPTH);
        Retrieval pagePlan = plan.at(Retrieval.Level.PAGES, plan.within(), depth);
        Found pages = backend.apply(pagePlan);
        if (pages.hits().isEmpty()) {
            return new Ranking(List.of(), 0);
        }
        Set<PageId> found = pages.hits().stream().map(Hit::page).collect(Collectors.toCollection(LinkedHashSet::new));
        Retrieval passagePlan = plan.at(Retrieval.Level.PASSAGES, found, found.size() * PASSAGES_PER_PAGE);
        Map<PageId, List<Hit>> passages =
                backend.apply(passagePlan).hits().stream().collect(Collectors.groupingBy(Hit::page));
        return new Ranking(rank(pages.hits(), passages, arrangement), pages.total());
    }

    /** Passages move the first {@link #DEPTH} pages only, so that later slices go on where earlier ones ended. */
    private static List<Ranked> rank(
            List<Hit> pages, Map<PageId, List<Hit>> passages, UnaryOperator<List<Ranked>> arrangement) {
        List<Ranked> first = new ArrayList<>();
        List<Ranked> later = new ArrayList<>();
        for (Hit page : pages) {
            List<Hit> own = passages.getOrDefault(page.page(), List.of());
            double best = own.isEmpty() ? 0 : own.getFirst().score();
            if (first.size() < DEPTH) {
                first.add(ranked(page, own, page.score() + PASSAGE_SHARE * best));
            } else {
                later.add(ranked(page, own, page.score()));
            }
        }
        first.sort(Comparator.comparingDouble(Ranked::score).reversed().thenComparing(Ranked::page));
        List<Ranked> all = new ArrayList<>(arrangement.apply(first));
        all.addAll(later);
        return all;
    }

    private static Ranked ranked(Hit page, List<Hit> passages, double score) {
        return new Ranked(page.page(), passages, score, page.language(), page.origin());
    }
}
