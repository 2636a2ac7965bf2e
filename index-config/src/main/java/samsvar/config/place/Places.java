package samsvar.config.place;

import java.util.List;

/**
 * All municipalities and counties, whether their sites are crawled or not, and how their names are told from words. Immutable.
 *
 * @param all in declaration order of their sources
 * @param words tell names from other words
 */
public record Places(List<Place> all, PlaceWords words) {
    /** None known: no question names a place. */
    public static final Places NONE = new Places(List.of(), PlaceWords.NONE);

    public Places {
        all = List.copyOf(all);
    }
}
