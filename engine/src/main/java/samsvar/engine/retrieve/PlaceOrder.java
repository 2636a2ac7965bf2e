package samsvar.engine.retrieve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import samsvar.config.place.Place;
import samsvar.engine.page.PageId;
import samsvar.engine.place.Gazetteer;
import samsvar.engine.question.Understanding;
import samsvar.engine.retrieve.PageSearch.Ranked;

/**
 * A place that the question names, or that was chosen, decides: pages of its authorities and about it go first where they tell of what is asked, then
 * those of its county and of national authorities, far below those of other municipalities. None is left out.
 */
final class PlaceOrder {
    /** Share of the best page's score, the place's name not counted, that tells of what is asked (docs/relevance.md). */
    static final double TELLS = 0.57;

    /** What the tiers hold, in a few English words. */
    static final List<String> TIERS = List.of(
            "of the place named or about it, and tells of what is asked",
            "of its county or nation, and tells of what is asked",
            "of the place named, but tells less of what is asked",
            "of its county or nation but tells less, or of another place and about this one",
            "of another place");

    /** Countries whose national authorities are there for their own places only. */
    private static final Set<String> OTHER_NATIONS = Set.of("SE", "NO");

    private final Function<Retrieval, Found> backend;
    private final Gazetteer gazetteer;

    /** @param backend finds what a retrieval asks for */
    PlaceOrder(Function<Retrieval, Found> backend, Gazetteer gazetteer) {
        this.backend = backend;
        this.gazetteer = gazetteer;
    }

    /**
     * Pages in order of preference; within a tier in the order given.
     *
     * @param tiers first to last, some may be empty
     * @param held whether the place's own authorities have a page that tells of what is asked
     */
    record Tiers(List<List<Ranked>> tiers, boolean held) {
        Tiers {
            tiers = List.copyOf(tiers);
        }
    }

    private enum Whose {
        OWN,
        COUNTY_OR_NATION,
        ELSEWHERE
    }

    /** How much the words that name the place count in a page's score, and whether its best passage names it. */
    private record Naming(double score, boolean about) {}

    /** The places' own pages, and those of no municipality or county: there may be hundreds of others that fit as well. */
    List<Node> also(Understanding understanding) {
        if (understanding.deciding().isEmpty()) {
            return List.of();
        }
        return List.of(
                new Node.OfAuthorities(Gazetteer.authorities(gazetteer.within(ids(understanding.deciding())))),
                new Node.NotOfAuthorities(Gazetteer.authorities(gazetteer.all())));
    }

    /**
     * @param plan what the pages were found with
     * @param pages best first
     */
    Tiers tiers(Understanding understanding, Retrieval plan, List<Ranked> pages) {
        Set<Place> places = understanding.deciding();
        Set<String> own = ids(gazetteer.within(ids(places)));
        Set<String> counties =
                places.stream().flatMap(place -> place.county().stream()).collect(Collectors.toSet());
        Set<String> countries = places.stream().map(Place::country).collect(Collectors.toSet());
        Map<PageId, Naming> namings = namings(understanding, plan, pages);
        double most =
                pages.stream().mapToDouble(page -> rest(page, namings)).max().orElse(0);
        List<List<Ranked>> tiers = IntStream.range(0, TIERS.size())
                .<List<Ranked>>mapToObj(i -> new ArrayList<>())
                .toList();
        boolean held = false;
        for (Ranked page : pages) {
            Whose whose = whose(page, own, counties, countries);
            boolean tells = rest(page, namings) >= TELLS * most;
            tiers.get(tier(whose, tells, naming(page, namings).about())).add(page);
            held |= whose == Whose.OWN && tells;
        }
        return new Tiers(tiers, held);
    }

    private static int tier(Whose whose, boolean tells, boolean about) {
        return switch (whose) {
            case OWN -> tells ? 0 : 2;
            case COUNTY_OR_NATION -> tells ? about ? 0 : 1 : 3;
            case ELSEWHERE -> tells && about ? 3 : 4;
        };
    }

    private static double rest(Ranked page, Map<PageId, Naming> namings) {
        return page.score() - naming(page, namings).score();
    }

    private static Naming naming(Ranked page, Map<PageId, Naming> namings) {
        return namings.getOrDefault(page.page(), new Naming(0, false));
    }

    private static Set<String> ids(Collection<Place> places) {
        return places.stream().map(Place::id).collect(Collectors.toSet());
    }

    private Whose whose(Ranked page, Set<String> own, Set<String> counties, Set<String> countries) {
        Set<Place> home = gazetteer.home(page.page(), page.origin().authority());
        if (home.stream().map(Place::id).anyMatch(own::contains)) {
            return Whose.OWN;
        }
        if (OTHER_NATIONS.contains(page.origin().country())
                && !countries.contains(page.origin().country())) {
            return Whose.ELSEWHERE;
        }
        return home.isEmpty() || home.stream().map(Place::id).anyMatch(counties::contains)
                ? Whose.COUNTY_OR_NATION
                : Whose.ELSEWHERE;
    }

    private Map<PageId, Naming> namings(Understanding understanding, Retrieval plan, List<Ranked> pages) {
        List<Node> names = understanding.placeUnits().stream()
                .<Node>map(unit -> RetrievalPlanner.meaning(unit, true))
                .toList();
        if (names.isEmpty() || pages.isEmpty()) {
            return Map.of();
        }
        Set<PageId> ids = pages.stream().map(Ranked::page).collect(Collectors.toSet());
        Retrieval naming = new Retrieval(Retrieval.Level.PAGES, new Node.AnyOf(names), plan.filters(), ids, ids.size());
        Map<PageId, Double> ofPages = new HashMap<>();
        Map<PageId, List<Hit>> ofPassages = new HashMap<>();
        Set<PageId> several = new HashSet<>(ids);
        for (Hit hit : backend.apply(naming).hits()) {
            ofPages.put(hit.page(), hit.score());
            if (hit.range().length() > 0) {
                ofPassages.put(hit.page(), List.of(hit));
                several.remove(hit.page());
            }
        }
        int most = several.size() * PageSearch.PASSAGES_PER_PAGE;
        if (most > 0) {
            ofPassages.putAll(backend.apply(naming.at(Retrieval.Level.PASSAGES, several, most)).hits().stream()
                    .collect(Collectors.groupingBy(Hit::page)));
        }
        return pages.stream()
                .collect(Collectors.toMap(
                        Ranked::page,
                        page -> naming(
                                page,
                                ofPages.getOrDefault(page.page(), 0.0),
                                ofPassages.getOrDefault(page.page(), List.of()))));
    }

    private static Naming naming(Ranked page, double ofPage, List<Hit> passages) {
        if (page.passages().isEmpty()) {
            return new Naming(ofPage, ofPage > 0);
        }
        Hit best = page.passages().getFirst();
        double ofBest = passages.stream()
                .filter(hit -> hit.range().equals(best.range()))
                .mapToDouble(Hit::score)
                .findFirst()
                .orElse(0);
        return new Naming(ofPage + PageSearch.PASSAGE_SHARE * ofBest, ofBest > 0);
    }
}
