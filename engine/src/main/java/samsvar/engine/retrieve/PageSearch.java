package samsvar.engine.retrieve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    public static final double PASSAGE_SHARE = 1.0;

    /** Pages looked at beside them for each thing that an order wants seen. */
    private static final int ALSO = 40;

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

    /** The last word on the order of the best pages. */
    public interface Order {
        /** What else the best pages are to be found with, each beside what is asked for: 40 pages of each are looked at. */
        List<Node> also();

        /** The best pages in another order. */
        List<Ranked> arrange(List<Ranked> best);
    }

    /**
     * The best pages, at least {@code wanted} of them where there are so many; the order is of the first {@link #DEPTH} and of those that it asks
     * for beside them.
     */
    public Ranking find(Retrieval plan, int wanted, Order order) {
        Found pages = backend.apply(plan.at(Retrieval.Level.PAGES, plan.within(), Math.max(wanted, DEPTH)));
        if (pages.hits().isEmpty()) {
            return new Ranking(List.of(), 0);
        }
        Map<PageId, Hit> best = new LinkedHashMap<>();
        pages.hits().stream().limit(DEPTH).forEach(hit -> best.put(hit.page(), hit));
        order.also().forEach(node -> also(plan, node).forEach(hit -> best.putIfAbsent(hit.page(), hit)));
        Map<PageId, List<Hit>> passages = passages(plan, best.values(), pages.hits());
        List<Ranked> all = new ArrayList<>(order.arrange(scored(best.values(), passages)));
        pages.hits().stream()
                .filter(hit -> !best.containsKey(hit.page()))
                .map(hit -> ranked(hit, passages.getOrDefault(hit.page(), List.of()), hit.score()))
                .forEach(all::add);
        return new Ranking(all, pages.total());
    }

    /** The passages of the pages found; a page of one passage is found as that. */
    private Map<PageId, List<Hit>> passages(Retrieval plan, Collection<Hit> best, Collection<Hit> others) {
        Map<PageId, List<Hit>> passages = new HashMap<>();
        Set<PageId> several = new LinkedHashSet<>();
        Stream.concat(best.stream(), others.stream()).forEach(hit -> {
            if (hit.range().length() > 0) {
                passages.put(hit.page(), List.of(hit));
            } else {
                several.add(hit.page());
            }
        });
        if (!several.isEmpty()) {
            Retrieval wanted = plan.at(Retrieval.Level.PASSAGES, several, several.size() * PASSAGES_PER_PAGE);
            passages.putAll(backend.apply(wanted).hits().stream().collect(Collectors.groupingBy(Hit::page)));
        }
        return passages;
    }

    private List<Hit> also(Retrieval plan, Node node) {
        Node both = new Node.AllOf(List.of(plan.node(), node));
        return backend.apply(new Retrieval(Retrieval.Level.PAGES, both, plan.filters(), plan.within(), ALSO))
                .hits();
    }

    /** Passages move the best pages only, so that later slices go on where earlier ones ended. */
    private static List<Ranked> scored(Collection<Hit> pages, Map<PageId, List<Hit>> passages) {
        List<Ranked> scored = new ArrayList<>();
        for (Hit page : pages) {
            List<Hit> own = passages.getOrDefault(page.page(), List.of());
            double best = own.isEmpty() ? 0 : own.getFirst().score();
            scored.add(ranked(page, own, page.score() + PASSAGE_SHARE * best));
        }
        scored.sort(Comparator.comparingDouble(Ranked::score).reversed().thenComparing(Ranked::page));
        return scored;
    }

    private static Ranked ranked(Hit page, List<Hit> passages, double score) {
        return new Ranked(page.page(), passages, score, page.language(), page.origin());
    }
}
