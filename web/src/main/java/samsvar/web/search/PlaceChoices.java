package samsvar.web.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import samsvar.config.place.Place;
import samsvar.config.source.Source;
import samsvar.engine.place.Gazetteer;
import samsvar.engine.place.PlaceReader;
import samsvar.engine.place.Territory;

/** Which municipality or county does a filter's value name? Names, in any language, and ids are read alike everywhere. Thread-safe. */
public final class PlaceChoices {
    /** As many names of a likely misspelt one as are read at a glance. */
    private static final int SUGGESTED = 8;
    /** Letters at the beginning that most misspelt names have right. */
    private static final int BEGINNING = 3;

    private final Gazetteer gazetteer;
    private final PlaceReader reader;
    private final Authorities authorities;

    public PlaceChoices(Authorities authorities, Gazetteer gazetteer) {
        this.authorities = authorities;
        this.gazetteer = gazetteer;
        this.reader = new PlaceReader(gazetteer);
    }

    /** What a value names. */
    public sealed interface Chosen {
        /** A municipality or county. */
        record One(Territory territory) implements Chosen {}

        /**
         * Several, which only their ids tell apart.
         *
         * @param ids at least two
         */
        record Several(List<String> ids) implements Chosen {}

        /**
         * None.
         *
         * @param alike names of some that begin alike
         */
        record Unknown(List<String> alike) implements Chosen {}

        /** The places, where it is clear which are meant. */
        default Optional<Territory> one() {
            return this instanceof One(Territory territory) ? Optional.of(territory) : Optional.empty();
        }
    }

    /**
     * The places that are called so.
     *
     * @param country code of the only country whose places are meant, in any case
     */
    public Chosen read(String typed, Optional<String> country) {
        Set<Place> called = reader.called(typed).stream()
                .filter(place -> isIn(country, place))
                .collect(Collectors.toSet());
        Optional<Source> authority = authorities.own(typed);
        if (called.isEmpty()) {
            return new Chosen.Unknown(alike(typed, country));
        }
        if (called.size() > 1 && authority.isEmpty()) {
            return new Chosen.Several(called.stream().map(Place::id).sorted().toList());
        }
        Place first = called.iterator().next();
        String shown = authority
                .or(() -> authorities.called(first.id(), Optional.empty()))
                .map(Source::ownName)
                .orElse(first.name());
        return new Chosen.One(gazetteer.territory(shown, called));
    }

    private List<String> alike(String typed, Optional<String> country) {
        String beginning = typed.strip().toLowerCase(Locale.ROOT);
        String first = beginning.substring(0, Math.min(BEGINNING, beginning.length()));
        return gazetteer.all().stream()
                .filter(place -> place.kind() == Place.Kind.MUNICIPALITY)
                .filter(place -> isIn(country, place))
                .map(Place::name)
                .filter(name -> name.toLowerCase(Locale.ROOT).startsWith(first))
                .distinct()
                .sorted()
                .limit(SUGGESTED)
                .toList();
    }

    private static boolean isIn(Optional<String> country, Place place) {
        return country.filter(code -> !code.equalsIgnoreCase(place.country())).isEmpty();
    }
}
