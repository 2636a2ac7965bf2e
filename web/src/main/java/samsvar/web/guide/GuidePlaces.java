package samsvar.web.guide;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import samsvar.config.language.Countries;
import samsvar.config.place.Place;
import samsvar.config.source.Source;
import samsvar.config.source.Sources;
import samsvar.engine.place.Gazetteer;
import samsvar.engine.place.PlaceReader;
import samsvar.web.guide.GuidePlace.Municipality;

/** Which countries and municipalities have a guide? Searched or not, each municipality has one. Immutable. */
public final class GuidePlaces {
    private static final List<String> COUNTRIES = List.of("SE", "NO");

    private final Map<String, List<Municipality>> municipalities = new LinkedHashMap<>();
    private final PlaceReader reader;

    /** @param gazetteer knows what the sources' places are called */
    public GuidePlaces(Sources sources, Gazetteer gazetteer) {
        this.reader = new PlaceReader(gazetteer);
        COUNTRIES.forEach(country -> municipalities.put(country, of(country, sources)));
    }

    private static List<Municipality> of(String country, Sources sources) {
        List<Municipality> all = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Source source : sources.all()) {
            if (source.country().equals(country) && source.kind().equals("municipality")) {
                String id = source.id().value();
                String slug = source.id().bare();
                all.add(new Municipality(taken.add(slug) ? slug : id, source));
            }
        }
        Locale locale = Locale.of(Countries.languages(country).getFirst().value());
        all.sort(Comparator.comparing(Municipality::name, Collator.getInstance(locale)));
        return all;
    }

    /** Codes of the countries that have a guide. */
    public List<String> codes() {
        return List.copyOf(municipalities.keySet());
    }

    /** A country's municipalities in its own alphabetical order. */
    public List<Municipality> in(String country) {
        return municipalities.getOrDefault(country, List.of());
    }

    /** The country of a path's part ("se"), without municipality; empty where there is none. */
    public Optional<GuidePlace> country(String part) {
        return codes().stream()
                .filter(code -> code.toLowerCase(Locale.ROOT).equals(part))
                .findFirst()
                .map(code -> new GuidePlace(code, Optional.empty()));
    }

    /** The place of a path's parts ("se", "sala"); empty where there is none. */
    public Optional<GuidePlace> municipality(String country, String slug) {
        return country(country)
                .flatMap(place -> in(place.country()).stream()
                        .filter(m -> m.slug().equals(slug))
                        .findFirst()
                        .map(m -> new GuidePlace(place.country(), Optional.of(m))));
    }

    /** The place of a slug, of a source's id or of a name in any language; empty where there is none or more than one. */
    public Optional<GuidePlace> named(String country, String written) {
        return municipality(country, written)
                .or(() -> country(country)
                        .flatMap(place -> called(written, place.country())
                                .map(m -> new GuidePlace(place.country(), Optional.of(m)))));
    }

    private Optional<Municipality> called(String name, String country) {
        Set<String> ids = reader.called(name).stream().map(Place::id).collect(Collectors.toSet());
        List<Municipality> called = in(country).stream()
                .filter(m -> ids.contains(m.source().id().value()))
                .toList();
        return called.size() == 1 ? Optional.of(called.getFirst()) : Optional.empty();
    }
}
