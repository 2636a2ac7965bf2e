package samsvar.web.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import samsvar.config.source.Source;
import samsvar.config.source.Sources;

/**
 * Which authority does somebody mean who writes its id, its part of the guide's addresses, one of its names or, of a municipality
 * or region, its place? Upper and lower case are the same. Immutable.
 */
public final class Authorities {
    /** Kinds of authorities that people know by their place; the first is meant where a place is that of several. */
    private static final List<String> LOCAL = List.of("municipality", "region", "county");

    /** What ids of a kind begin with. */
    private static final Pattern PREFIX = Pattern.compile("^(se-kommun|no-kommune|demo)-");

    private final Map<String, List<Source>> named = new HashMap<>();

    public Authorities(Sources sources) {
        sources.all()
                .forEach(source -> names(source)
                        .map(Authorities::folded)
                        .distinct()
                        .forEach(name -> named.computeIfAbsent(name, key -> new ArrayList<>())
                                .add(source)));
    }

    /** "se-kommun-sala", "no-kommune-oslo" and "demo-almby" become "sala", "oslo" and "almby"; another id stays. */
    public static String shortId(Source source) {
        return PREFIX.matcher(source.id().value()).replaceFirst("");
    }

    /** Whether people know it by its place: a municipality, region or county. */
    static boolean isLocal(Source source) {
        return LOCAL.contains(source.kind());
    }

    /**
     * The authority meant; empty where nobody is called so.
     *
     * @param country only its authorities; empty = of any
     */
    public Optional<Source> any(String written, Optional<String> country) {
        return of(written, country).min(Comparator.comparing(source -> !isOwn(source, written)));
    }

    /** The municipality, region or county meant, as the other. */
    public Optional<Source> local(String written, Optional<String> country) {
        return of(written, country)
                .filter(Authorities::isLocal)
                .min(Comparator.comparing((Source source) -> !isOwn(source, written))
                        .thenComparing(source -> LOCAL.indexOf(source.kind())));
    }

    private Stream<Source> of(String written, Optional<String> country) {
        return named.getOrDefault(folded(written), List.of()).stream()
                .filter(source -> source.country().equals(country.orElse(source.country())));
    }

    private static boolean isOwn(Source source, String written) {
        return folded(source.ownName()).equals(folded(written));
    }

    private static Stream<String> names(Source source) {
        return Stream.of(
                        Stream.of(source.id().value(), shortId(source)),
                        source.name().values().stream(),
                        source.ties().aliases().stream(),
                        isLocal(source) ? source.place().values().stream() : Stream.<String>empty())
                .flatMap(texts -> texts);
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
