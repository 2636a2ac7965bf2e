package samsvar.engine.place;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import samsvar.config.place.Place;
import samsvar.config.place.Places;
import samsvar.config.source.SourceId;
import samsvar.engine.page.PageId;

/** All places by their names, by the authorities that are there for them and by those authorities' sites. Immutable. */
public final class Gazetteer {
    /** Knows no place. */
    public static final Gazetteer NONE = new Gazetteer(Places.NONE);

    private final Places places;
    private final Map<String, List<Form>> latin = new HashMap<>();
    private final List<Form> cyrillic = new ArrayList<>();
    private final Map<String, Set<Place>> byAuthority = new HashMap<>();
    private final Map<String, Set<Place>> bySite = new HashMap<>();
    private final Map<String, Set<Place>> byId = new HashMap<>();
    private final Set<String> local;

    /** One way to write a place's name. */
    record Form(Place place, List<PlaceWord> words) {}

    public Gazetteer(Places places) {
        this.places = places;
        for (Place place : places.all()) {
            place.names().forEach(name -> addForm(place, PlaceWord.of(name)));
            place.authorities().forEach(name -> add(byAuthority, name, place));
            place.sites().forEach(site -> add(bySite, site, place));
            add(byId, place.id(), place);
            add(byId, new SourceId(place.id()).bare(), place);
        }
        local = Set.copyOf(byAuthority.keySet());
    }

    private void addForm(Place place, List<PlaceWord> words) {
        if (words.isEmpty()) {
            return;
        }
        if (words.getFirst().isCyrillic()) {
            cyrillic.add(new Form(place, words));
        } else {
            latin.computeIfAbsent(words.getFirst().folded(), key -> new ArrayList<>())
                    .add(new Form(place, words));
        }
    }

    private static void add(Map<String, Set<Place>> map, String key, Place place) {
        map.computeIfAbsent(key, k -> new HashSet<>()).add(place);
    }

    /** Every place, in declaration order. */
    public List<Place> all() {
        return places.all();
    }

    /** Names of the authorities of some places, in lower case. */
    public static Set<String> authorities(Collection<Place> places) {
        return places.stream().flatMap(place -> place.authorities().stream()).collect(Collectors.toSet());
    }

    /**
     * These places as a filter.
     *
     * @param name as shown
     */
    public Territory territory(String name, Set<Place> chosen) {
        Set<String> ids = chosen.stream().map(Place::id).collect(Collectors.toSet());
        Set<String> counties =
                chosen.stream().flatMap(place -> place.county().stream()).collect(Collectors.toSet());
        Set<String> countries = chosen.stream().map(Place::country).collect(Collectors.toSet());
        return new Territory(
                name,
                chosen,
                authorities(within(ids)),
                authorities(all().stream()
                        .filter(place -> counties.contains(place.id()))
                        .toList()),
                local,
                all().stream()
                        .map(Place::country)
                        .filter(country -> !countries.contains(country))
                        .collect(Collectors.toSet()));
    }

    /** The places with these ids, and the municipalities of those that are counties. */
    public List<Place> within(Set<String> ids) {
        return all().stream()
                .filter(place -> ids.contains(place.id())
                        || place.county().filter(ids::contains).isPresent())
                .toList();
    }

    /** The places with this id, whole or bare, or with an authority of this name; any case. */
    Set<Place> identified(String idOrAuthority) {
        String lower = idOrAuthority.strip().toLowerCase(Locale.ROOT);
        Set<Place> withId = byId.getOrDefault(lower, Set.of());
        return withId.isEmpty() ? byAuthority.getOrDefault(lower, Set.of()) : withId;
    }

    Places places() {
        return places;
    }

    /** Names in Latin letters that begin with this word without diacritics. */
    List<Form> latin(String folded) {
        return latin.getOrDefault(folded, List.of());
    }

    Collection<Form> cyrillic() {
        return cyrillic;
    }

    Collection<List<Form>> latin() {
        return latin.values();
    }

    /**
     * The places that a page's authority is there for: one for most, several for a county governor's; empty for national
     * authorities and for others that nothing is known of.
     *
     * @param page its address tells where the authority's name does not
     * @param authority the authority's name, any case
     */
    public Set<Place> home(PageId page, String authority) {
        Set<Place> named = byAuthority.getOrDefault(authority.strip().toLowerCase(Locale.ROOT), Set.of());
        return named.isEmpty() ? ofSite(page.value()) : named;
    }

    private Set<Place> ofSite(String address) {
        if (!address.startsWith("http")) {
            return Set.of();
        }
        return parsed(address)
                .map(uri -> ofSite(
                        uri.getHost().toLowerCase(Locale.ROOT),
                        Optional.ofNullable(uri.getPath()).orElse("/").toLowerCase(Locale.ROOT)))
                .orElse(Set.of());
    }

    private static Optional<URI> parsed(String address) {
        try {
            return Optional.of(URI.create(address)).filter(uri -> uri.getHost() != null);
        } catch (IllegalArgumentException oddAddress) {
            return Optional.empty();
        }
    }

    /** A site's own parts ("skola.sala.se") are the authority's too. */
    private Set<Place> ofSite(String host, String path) {
        for (String part = host; part.contains("."); part = part.substring(part.indexOf('.') + 1)) {
            Set<Place> whole = bySite.getOrDefault(part, Set.of());
            if (!whole.isEmpty()) {
                return whole;
            }
            for (int slash = path.indexOf('/', 1); slash >= 0; slash = path.indexOf('/', slash + 1)) {
                Set<Place> shared = bySite.getOrDefault(part + path.substring(0, slash + 1), Set.of());
                if (!shared.isEmpty()) {
                    return shared;
                }
            }
        }
        return Set.of();
    }
}
