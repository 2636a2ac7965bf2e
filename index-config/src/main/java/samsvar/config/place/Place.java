package samsvar.config.place;

import java.util.Optional;
import java.util.Set;

/**
 * A municipality or a county with the authorities that are there for it.
 *
 * @param id id of the municipality's or county's source
 * @param kind which of them
 * @param country "SE" or "NO"
 * @param name in its own language, as shown
 * @param names all ways to write it, in any language, in dictionary form
 * @param county id of the county that a municipality lies in
 * @param authorities names, in any language and in lower case, of the bodies that are there for it and for no larger place
 * @param sites their hosts without "www.", with the path prefix where a host is shared: "sala.se", "lansstyrelsen.se/skane"
 */
public record Place(
        String id,
        Kind kind,
        String country,
        String name,
        Set<String> names,
        Optional<String> county,
        Set<String> authorities,
        Set<String> sites) {
    public Place {
        names = Set.copyOf(names);
        authorities = Set.copyOf(authorities);
        sites = Set.copyOf(sites);
    }

    /** What a place is. */
    public enum Kind {
        MUNICIPALITY,
        COUNTY
    }
}
