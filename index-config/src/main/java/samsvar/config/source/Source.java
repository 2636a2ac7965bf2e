package samsvar.config.source;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import samsvar.config.language.LanguageTag;

/**
 * One authority's site, or its part of a shared site, as the crawler visits it.
 *
 * @param id unique
 * @param enabled whether it is crawled; default authorities start switched off
 * @param country one of {@link #COUNTRIES}
 * @param kind agency, municipality, region, county, court, ombudsman, ngo, portal, cooperation
 * @param name the authority's name by language, at least one
 * @param hosts host names in lower case without "www.", punycode for non-ASCII; "www.H" counts as H
 * @param paths the part of a shared host that is this body's, as path prefixes compared without case; empty = whole host
 * @param start addresses the crawl begins at, http or https
 * @param languages languages the site is known to have; a hint, never a filter
 * @param place place name by language for municipalities and counties; empty otherwise
 * @param phone switchboard number as written, where known
 * @param sameAs the source whose site this body shares wholly: never crawled twice
 * @param schedule when it is crawled; empty = the crawler's default
 * @param delay our own minimum between two requests to one host; empty = the crawler's default
 * @param hours when its hosts may be asked, in its country's time; empty = always
 * @param ties what it has to do with other sources
 */
public record Source(
        SourceId id,
        boolean enabled,
        String country,
        String kind,
        Map<LanguageTag, String> name,
        List<String> hosts,
        List<String> paths,
        List<URI> start,
        List<LanguageTag> languages,
        Map<LanguageTag, String> place,
        Optional<String> phone,
        Optional<SourceId> sameAs,
        Optional<String> schedule,
        Optional<Duration> delay,
        Optional<Hours> hours,
        Ties ties) {
    /** Whose authorities there are: three countries, and "EU" for international bodies. */
    public static final List<String> COUNTRIES = List.of("SE", "NO", "UA", "EU");

    public Source {
        name = Map.copyOf(name);
        hosts = List.copyOf(hosts);
        paths = List.copyOf(paths);
        start = List.copyOf(start);
        languages = List.copyOf(languages);
        place = Map.copyOf(place);
    }

    /**
     * What a body has to do with others.
     *
     * @param parent the county that a municipality or region lies in
     * @param covers the counties that a state's body in the counties is there for
     * @param aliases other names of the body
     */
    public record Ties(Optional<SourceId> parent, List<SourceId> covers, List<String> aliases) {
        /** A body of its own. */
        public static final Ties NONE = new Ties(Optional.empty(), List.of(), List.of());

        public Ties {
            covers = List.copyOf(covers);
            aliases = List.copyOf(aliases);
        }
    }

    /** A source that has nothing to do with others. */
    public Source(
            SourceId id,
            boolean enabled,
            String country,
            String kind,
            Map<LanguageTag, String> name,
            List<String> hosts,
            List<String> paths,
            List<URI> start,
            List<LanguageTag> languages,
            Map<LanguageTag, String> place,
            Optional<String> phone,
            Optional<SourceId> sameAs,
            Optional<String> schedule,
            Optional<Duration> delay,
            Optional<Hours> hours) {
        this(
                id, enabled, country, kind, name, hosts, paths, start, languages, place, phone, sameAs, schedule, delay,
                hours, Ties.NONE);
    }

    /** The name in {@link #ownLanguage()}. */
    public String ownName() {
        return Optional.ofNullable(name.get(ownLanguage())).orElse("");
    }

    /**
     * The authority's own language, of those its name is known in: sv in Sweden, nb then nn in Norway, uk in Ukraine, en
     * otherwise.
     */
    public LanguageTag ownLanguage() {
        List<LanguageTag> order = switch (country) {
            case "SE" -> List.of(LanguageTag.SV, LanguageTag.EN);
            case "NO" -> List.of(LanguageTag.NB, LanguageTag.NN, LanguageTag.EN);
            case "UA" -> List.of(LanguageTag.UK, LanguageTag.EN);
            default -> List.of(LanguageTag.EN, LanguageTag.SV);
        };
        return order.stream()
                .filter(name::containsKey)
                .findFirst()
                .orElseGet(() -> name.keySet().stream().sorted().findFirst().orElse(LanguageTag.UNKNOWN));
    }
}
