package samsvar.engine.retrieve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import samsvar.config.language.LanguageTag;
import samsvar.engine.page.PageId;
import samsvar.engine.place.Gazetteer;
import samsvar.engine.question.Understanding;
import samsvar.engine.retrieve.PageSearch.Ranked;

/**
 * The last word on the order of the best pages of one question: the place it names decides, and one authority does not fill the list.
 * Not thread-safe.
 */
public final class Arrangement implements PageSearch.Order {
    private final PlaceOrder places;
    private final Understanding understanding;
    private final Retrieval plan;
    private Map<String, Integer> pagesOf = Map.of();
    private Map<LanguageTag, Integer> pagesIn = Map.of();
    private Map<PageId, String> tierNames = Map.of();
    private int arranged;
    private boolean held = true;

    /**
     * @param backend finds what a retrieval asks for
     * @param plan what the pages are found with
     */
    public Arrangement(
            Function<Retrieval, Found> backend, Gazetteer gazetteer, Understanding understanding, Retrieval plan) {
        this.places = new PlaceOrder(backend, gazetteer);
        this.understanding = understanding;
        this.plan = plan;
    }

    @Override
    public List<Node> also() {
        return places.also(understanding);
    }

    @Override
    public List<Ranked> arrange(List<Ranked> pages) {
        arranged = pages.size();
        pagesOf = pages.stream()
                .filter(page -> !page.origin().authority().isEmpty())
                .collect(Collectors.toMap(page -> page.origin().authority(), page -> 1, Integer::sum));
        pagesIn = pages.stream().collect(Collectors.toMap(Ranked::language, page -> 1, Integer::sum));
        List<List<Ranked>> tiers = tiers(pages);
        tierNames = named(tiers);
        List<Ranked> ordered =
                tiers.stream().flatMap(tier -> Diversity.spread(tier).stream()).toList();
        return descending(ordered);
    }

    /** Scores follow the order, for answers are sought by them. */
    private static List<Ranked> descending(List<Ranked> pages) {
        List<Ranked> descending = new ArrayList<>(pages.size());
        double least = Double.POSITIVE_INFINITY;
        for (Ranked page : pages) {
            least = Math.min(least, page.score());
            descending.add(page.score() == least ? page : page.scored(least));
        }
        return descending;
    }

    private List<List<Ranked>> tiers(List<Ranked> pages) {
        if (understanding.deciding().isEmpty()) {
            return CountryOrder.tiers(RetrievalPlanner.countries(understanding), pages);
        }
        PlaceOrder.Tiers tiers = places.tiers(understanding, plan, pages);
        held = tiers.held();
        return tiers.tiers();
    }

    private Map<PageId, String> named(List<List<Ranked>> tiers) {
        List<String> names = understanding.deciding().isEmpty() ? CountryOrder.TIERS : PlaceOrder.TIERS;
        Map<PageId, String> named = new HashMap<>();
        for (int i = 0; tiers.size() == names.size() && i < names.size(); i++) {
            String name = "tier " + (i + 1) + " of " + names.size() + ": " + names.get(i);
            tiers.get(i).forEach(page -> named.put(page.page(), name));
        }
        return named;
    }

    /** In which tier the page stands, in a few English words; empty where no place or country puts pages into tiers. */
    public Optional<String> tierOf(PageId page) {
        return Optional.ofNullable(tierNames.get(page));
    }

    /** How many pages were arranged; the others follow them. */
    public int arranged() {
        return arranged;
    }

    /** How many of the pages arranged are of each authority, by its name in lower case. */
    public Map<String, Integer> pagesOf() {
        return pagesOf;
    }

    /** How many of the pages arranged are in each language. */
    public Map<LanguageTag, Integer> pagesIn() {
        return pagesIn;
    }

    /** Whether the authorities of the place named have a page that tells of what is asked; true where none is named. */
    public boolean held() {
        return held;
    }
}
