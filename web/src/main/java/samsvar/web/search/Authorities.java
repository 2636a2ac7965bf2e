package samsvar.web.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import samsvar.config.source.Source;
import samsvar.config.source.Sources;
import samsvar.web.text.Span;

/**
 * Which authority does somebody mean who writes its id, its part of the guide's addresses, one of its names or, of a municipality
 * or region, its place? Upper and lower case are the same. Immutable.
 */
public final class Authorities {
    /** Kinds of authorities that people know by their place. */
    private static final Set<String> LOCAL = Set.of("municipality", "region", "county");

    private final Map<String, List<Source>> byName = new HashMap<>();

    public Authorities(Sources sources) {
        sources.all()
                .forEach(source -> names(source)
                        .map(Authorities::folded)
                        .distinct()
                        .forEach(name -> byName.computeIfAbsent(name, key -> new ArrayList<>())
                                .add(source)));
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
    public Optional<Source> called(String written, Optional<String> country) {
        return named(written)
                .filter(source -> source.country().equals(country.orElse(source.country())))
                .min(Comparator.comparing(source -> !isOwn(source, written)));
    }

    /** The authority with this own name, as pages bear it; empty where no source has it. */
    public Optional<Source> own(String name) {
        return named(name).filter(source -> isOwn(source, name)).findFirst();
    }

    /** All sites of the authority meant; none where nobody is called so. */
    public List<Source> sites(String written) {
        return called(written, Optional.empty()).stream()
                .flatMap(meant -> named(meant.ownName()).filter(source -> isOwn(source, meant.ownName())))
                .toList();
    }

    /** An authority's own name with its language, so that a screen reader says it right; without one where no source has the name. */
    public Span span(String ownName) {
        return new Span(ownName, own(ownName).map(source -> source.ownLanguage().value()));
    }

    private Stream<Source> named(String written) {
        return byName.getOrDefault(folded(written), List.of()).stream();
    }

    private static boolean isOwn(Source source, String written) {
        return folded(source.ownName()).equals(folded(written));
    }

    private static Stream<String> names(Source source) {
        return Stream.of(
                        Stream.of(source.id().value(), source.id().bare()),
                        source.name().values().stream(),
                        source.ties().aliases().stream(),
                        isLocal(source) ? source.place().values().stream() : Stream.<String>empty())
                .flatMap(texts -> texts);
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
