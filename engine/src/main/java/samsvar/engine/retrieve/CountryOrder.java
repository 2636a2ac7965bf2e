package samsvar.engine.retrieve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import samsvar.engine.retrieve.PageSearch.Ranked;

/** A country that the question names: its authorities' pages, and those of international bodies, go first where they tell of what is asked. */
final class CountryOrder {
    /** What the tiers hold, in a few English words. */
    static final List<String> TIERS =
            List.of("of the country named", "of another country, or tells less of what is asked");

    private static final Set<String> ANYWHERE = Set.of("EU", "");

    private CountryOrder() {}

    /** The pages in two tiers, each in the order given; one where no country or several are named. */
    static List<List<Ranked>> tiers(List<String> countries, List<Ranked> pages) {
        if (countries.size() != 1 || pages.isEmpty()) {
            return List.of(pages);
        }
        List<Ranked> there = new ArrayList<>();
        List<Ranked> elsewhere = new ArrayList<>();
        double least = PlaceOrder.TELLS * pages.getFirst().score();
        for (Ranked page : pages) {
            String country = page.origin().country();
            boolean fits = country.equals(countries.getFirst()) || ANYWHERE.contains(country);
            (fits && page.score() >= least ? there : elsewhere).add(page);
        }
        return List.of(there, elsewhere);
    }
}
