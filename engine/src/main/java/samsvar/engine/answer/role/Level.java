package samsvar.engine.answer.role;

import java.util.Optional;
import java.util.Set;
import samsvar.config.place.Place;
import samsvar.engine.page.Page;

/** For whom an authority is there, from the whole country to one municipality. */
enum Level {
    STATE,
    COUNTY,
    MUNICIPALITY;

    /**
     * The level of a page's authority among those that are there for the places meant.
     *
     * @return empty for authorities of other places
     */
    static Optional<Level> of(Page page, Set<Place> places) {
        return page.place().isBlank()
                ? Optional.of(STATE)
                : places.stream().flatMap(place -> of(page, place).stream()).findFirst();
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
