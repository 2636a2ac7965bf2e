package samsvar.config.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import samsvar.config.source.Source;
import samsvar.config.source.SourceId;

/** Which places do the declared sources tell of, and which bodies are there for each? */
public final class PlacesOfSources {
    private static final String COUNTY_WORD = " län";
    private static final String REGION_WORD = "Region ";

    private final Map<String, Source> declared = new LinkedHashMap<>();
    private final Map<String, List<Source>> bodiesOf = new HashMap<>();

    private PlacesOfSources(List<Source> sources) {
        sources.forEach(source -> declared.put(source.id().value(), source));
        declared.values()
                .forEach(source -> homes(source)
                        .forEach(home -> bodiesOf.computeIfAbsent(home, id -> new ArrayList<>())
                                .add(source)));
    }

    /**
     * Every municipality and county among the sources.
     *
     * @param sources built-in and operator's own, those that are not crawled included; of two with one id the later counts
     */
    public static List<Place> of(List<Source> sources) {
        PlacesOfSources places = new PlacesOfSources(sources);
        return places.declared.values().stream()
                .filter(source -> !source.place().isEmpty())
                .map(places::place)
                .toList();
    }

    /** The places that a body is there for: itself, the county of a region, the counties of a governor. */
    private Stream<String> homes(Source source) {
        if (!source.place().isEmpty()) {
            return Stream.of(source.id().value());
        }
        boolean region = source.kind().equals("region");
        return Stream.concat(region ? source.ties().parent().stream() : Stream.empty(), source.ties().covers().stream())
                .map(SourceId::value);
    }

    private Place place(Source source) {
        String id = source.id().value();
        boolean municipality = source.kind().equals("municipality");
        List<Source> bodies = bodiesOf.getOrDefault(id, List.of());
        Set<String> names = new HashSet<>();
        Stream.concat(source.place().values().stream(), source.ties().aliases().stream())
                .forEach(name -> addName(name, names));
        if (!municipality) {
            bodies.stream()
                    .map(Source::ownName)
                    .filter(name -> name.startsWith(REGION_WORD))
                    .forEach(name -> addName(name.substring(REGION_WORD.length()), names));
        }
        return new Place(
                id,
                municipality ? Place.Kind.MUNICIPALITY : Place.Kind.COUNTY,
                source.country(),
                shown(source),
                names,
                municipality ? source.ties().parent().map(SourceId::value) : Optional.empty(),
                lower(bodies.stream().flatMap(body -> body.name().values().stream())),
                lower(bodies.stream().flatMap(PlacesOfSources::sites)));
    }

    /** "Hallands län" is named as "Halland" too. */
    private static void addName(String name, Set<String> names) {
        names.add(name);
        if (name.endsWith(COUNTY_WORD)) {
            String bare = name.substring(0, name.length() - COUNTY_WORD.length());
            names.add(bare);
            if (bare.endsWith("s")) {
                names.add(bare.substring(0, bare.length() - 1));
            }
        }
    }

    private static String shown(Source source) {
        return Optional.ofNullable(source.place().get(source.ownLanguage()))
                .orElseGet(() -> source.place().entrySet().stream()
                        .min(Map.Entry.comparingByKey())
                        .orElseThrow()
                        .getValue());
    }

    private static Stream<String> sites(Source body) {
        return body.paths().isEmpty()
                ? body.hosts().stream()
                : body.hosts().stream().flatMap(host -> body.paths().stream().map(path -> host + path));
    }

    private static Set<String> lower(Stream<String> texts) {
        Set<String> lower = new HashSet<>();
        texts.forEach(text -> lower.add(text.toLowerCase(Locale.ROOT)));
        return lower;
    }
}
