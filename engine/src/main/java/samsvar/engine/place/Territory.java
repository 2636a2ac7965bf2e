package samsvar.engine.place;

import java.util.HashSet;
import java.util.Set;
import samsvar.config.place.Place;

/**
 * Places chosen as a filter: pages of other municipalities and counties fall away; those of the places, of the counties that they lie in and
 * of all who are there for more than one place stay. Immutable.
 *
 * @param name as shown to who chose it
 * @param places at least one
 * @param own names, in lower case, of the authorities that are there for them; a county's municipalities are its own
 * @param around names, in lower case, of the authorities of the counties that they lie in
 * @param local names, in lower case, of the authorities of all places
 * @param abroad countries that have places but none of these: their authorities are there for their own
 */
public record Territory(
        String name, Set<Place> places, Set<String> own, Set<String> around, Set<String> local, Set<String> abroad) {
    public Territory {
        places = Set.copyOf(places);
        own = Set.copyOf(own);
        around = Set.copyOf(around);
        local = Set.copyOf(local);
        abroad = Set.copyOf(abroad);
    }

    /** Names, in lower case, of the authorities whose pages fall away. */
    public Set<String> elsewhere() {
        Set<String> elsewhere = new HashSet<>(local);
        elsewhere.removeAll(own);
        elsewhere.removeAll(around);
        return elsewhere;
    }
}
