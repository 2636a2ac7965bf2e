package samsvar.web.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samsvar.config.language.LanguageTag;
import samsvar.config.source.Source;
import samsvar.config.source.Sources;
import samsvar.engine.answer.Outcome;
import samsvar.web.text.Span;
import samsvar.web.text.UiLanguage;
import samsvar.web.text.Wording;

/** How can these results be narrowed, and what narrows them already? Immutable. */
final class Narrowing {
    /** Kinds of authorities that people know by their place. */
    private static final Set<String> LOCAL = Set.of("municipality", "region", "county");

    private final Wording say;
    private final AuthorityNames names;
    private final Map<String, Source> byName;

    Narrowing(Wording say, Sources sources, AuthorityNames names) {
        this.say = say;
        this.names = names;
        this.byName = sources.all().stream()
                .collect(Collectors.toMap(
                        source -> source.ownName().toLowerCase(Locale.ROOT),
                        source -> source,
                        (first, second) -> first));
    }

    /** The search among the pages of one authority. */
    SearchForm among(SearchForm form, String authority) {
        return isLocal(authority) ? form.withMunicipality(authority) : form.withAuthority(authority);
    }

    /** Each way to narrow, with the number of pages behind each choice where it is known. */
    List<Filter> filters(SearchForm form, Outcome outcome) {
        Map<String, Integer> found = found(outcome);
        return List.of(
                countries(form, found),
                publishers("authority", "facet.authority", form.authority(), found, name -> !isLocal(name)),
                publishers("municipality", "facet.place", form.municipality(), found, this::isLocal),
                languages(form),
                new Filter(
                        "since",
                        say.say("facet.date"),
                        List.of(new Filter.Choice("year", own(say.say("facet.date.year")))),
                        form.since()));
    }

    /** Pages by the own names of their authorities. */
    private Map<String, Integer> found(Outcome outcome) {
        Map<String, Integer> found = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        outcome.results().stream()
                .map(result -> result.page().authority())
                .filter(name -> !name.isEmpty())
                .forEach(name -> found.put(name, outcome.spread().pagesOf(name)));
        outcome.spread()
                .pagesOf()
                .forEach((name, pages) ->
                        Optional.ofNullable(byName.get(name)).ifPresent(source -> found.put(source.ownName(), pages)));
        return found;
    }

    private boolean isLocal(String authority) {
        return Optional.ofNullable(byName.get(authority.toLowerCase(Locale.ROOT)))
                .filter(source -> LOCAL.contains(source.kind()))
                .isPresent();
    }

    private Filter countries(SearchForm form, Map<String, Integer> found) {
        Map<String, Integer> pages = new LinkedHashMap<>();
        Stream.of("SE", "NO").forEach(code -> pages.put(code, 0));
        found.forEach((name, n) -> Optional.ofNullable(byName.get(name.toLowerCase(Locale.ROOT)))
                .ifPresent(source -> pages.merge(source.country(), n, Integer::sum)));
        return filter("country", "facet.country", form.country(), pages, code -> own(say.countryName(code)));
    }

    private Filter publishers(
            String name, String label, String chosen, Map<String, Integer> found, Predicate<String> wanted) {
        Map<String, Integer> pages = new LinkedHashMap<>();
        found.forEach((authority, n) -> {
            if (wanted.test(authority)) {
                pages.put(authority, n);
            }
        });
        return filter(name, label, chosen, pages, names::span);
    }

    private Filter languages(SearchForm form) {
        Map<String, Integer> unknown = new LinkedHashMap<>();
        Stream.of(UiLanguage.values()).forEach(ui -> unknown.put(ui.tag(), 0));
        return filter("language", "facet.language", form.language(), unknown, tag -> own(languageName(tag)));
    }

    private Filter filter(
            String name, String label, String chosen, Map<String, Integer> pages, Function<String, Span> words) {
        Map<String, Integer> all = new LinkedHashMap<>(pages);
        if (!chosen.isEmpty()) {
            all.putIfAbsent(chosen, 0);
        }
        List<Filter.Choice> choices = all.entrySet().stream()
                .map(e -> new Filter.Choice(e.getKey(), counted(words.apply(e.getKey()), e.getValue())))
                .toList();
        return new Filter(name, say.say(label), choices, chosen);
    }

    private static Span counted(Span words, int pages) {
        return pages == 0 ? words : new Span(words.text() + " (" + pages + ")", words.language());
    }

    private static Span own(String text) {
        return new Span(text, Optional.empty());
    }

    private String languageName(String tag) {
        return say.languageName(LanguageTag.of(tag.toLowerCase(Locale.ROOT)));
    }

    /** What narrows the results, each as a link that takes it away. */
    List<Chip> chips(SearchForm form) {
        return Stream.of(
                        chip(form.country(), say::countryName, form.withCountry("")),
                        chip(form.authority(), Function.identity(), form.withAuthority("")),
                        chip(form.municipality(), Function.identity(), form.withMunicipality("")),
                        chip(form.language(), this::languageName, form.withLanguage("")),
                        chip(form.since(), year -> say.say("facet.date.year"), form.ofAnyAge()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Chip> chip(String value, Function<String, String> words, SearchForm without) {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        String name = words.apply(value);
        return Optional.of(new Chip(name, say.say("facet.remove", "name", name), without.address(say.language())));
    }
}
