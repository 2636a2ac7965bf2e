package samsvar.engine.answer.role;

import java.util.List;
import java.util.Optional;
import samsvar.config.place.Place;
import samsvar.engine.page.Page;
import samsvar.engine.place.NamedPlace;

/** For whom an authority is there, from the whole country to one municipality. */
enum Level {
    STATE,
    COUNTY,
    MUNICIPALITY;

    /**
     * The level of a page's authority among those that are there for the places named.
     *
     * @return empty for authorities of other places
     */
    static Optional<Level> of(Page page, List<NamedPlace> places) {
        return page.place().isBlank()
                ? Optional.of(STATE)
                : places.stream()
                        .flatMap(named -> of(page, named.place()).stream())
                        .findFirst();
    }

    private static Optional<Level> of(Page page, Place place) {
        if (place.county().filter(page.sourceId()::equals).isPresent()) {
            return Optional.of(COUNTY);
        }
        return page.place().equalsIgnoreCase(place.name())
                ? Optional.of(place.kind() == Place.Kind.COUNTY ? COUNTY : MUNICIPALITY)
                : Optional.empty();
    }
}
