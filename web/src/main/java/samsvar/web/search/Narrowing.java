package samsvar.web.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import samsvar.config.language.LanguageTag;
import samsvar.engine.answer.Outcome;
import samsvar.web.text.Span;
import samsvar.web.text.UiLanguage;
import samsvar.web.text.Wording;

/** How can these results be narrowed, and what narrows them already? Immutable. */
final class Narrowing {
    private final Wording say;
    private final Authorities authorities;

    Narrowing(Wording say, Authorities authorities) {
        this.say = say;
        this.authorities = authorities;
    }

    /**
     * Each way to narrow, with the number of pages behind each choice where it is known: of those found without the filter itself.
     *
     * @param without how the pages found are spread in another search
     */
    List<Filter> filters(SearchForm form, Outcome outcome, Function<SearchForm, Outcome> without) {
        Map<String, Integer> found = found(outcome);
        return List.of(
                countries(form, form.country().isEmpty() ? found : found(without.apply(form.withCountry("")))),
                publishers(
                        "authority",
                        "facet.authority",
                        form.authority(),
                        form.authority().isEmpty() ? found : found(without.apply(form.withAuthority(""))),
                        name -> !isLocal(name)),
                publishers(
                        "municipality",
                        "facet.place",
                        form.municipality(),
                        form.municipality().isEmpty() ? found : found(without.apply(form.withoutTerritory())),
                        this::isLocal),
                languages(form, form.language().isEmpty() ? outcome : without.apply(form.withLanguage(""))),
                topics(form),
                new Filter(
                        "since",
                        say.say("facet.date"),
                        say.say("facet.any"),
                        List.of(new Filter.Choice("year", own(say.say("facet.date.year")))),
                        form.since()),
                new Filter(
                        "sort",
                        say.say("sort.label"),
                        say.say("sort.best"),
                        List.of(new Filter.Choice("newest", own(say.say("sort.newest")))),
                        form.sort()));
    }

    private Filter topics(SearchForm form) {
        List<Filter.Choice> choices = Stream.of(Topic.values())
                .map(topic -> new Filter.Choice(topic.tag(), own(say.say(topic.key()))))
                .toList();
        return new Filter("topic", say.say("facet.topic"), say.say("facet.any"), choices, form.topic());
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
                .forEach(
                        (name, pages) -> authorities.own(name).ifPresent(source -> found.put(source.ownName(), pages)));
        return found;
    }

    private boolean isLocal(String authority) {
        return authorities.own(authority).filter(Authorities::isLocal).isPresent();
    }

    private Filter countries(SearchForm form, Map<String, Integer> found) {
        Map<String, Integer> pages = new LinkedHashMap<>();
        Stream.of("SE", "NO").forEach(code -> pages.put(code, 0));
        found.forEach(
                (name, n) -> authorities.own(name).ifPresent(source -> pages.merge(source.country(), n, Integer::sum)));
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
        return filter(name, label, chosen, pages, authorities::span);
    }

    /** The languages of the pages found; where they are not known those of the service, without numbers. */
    private Filter languages(SearchForm form, Outcome outcome) {
        Map<String, Integer> pages = new LinkedHashMap<>();
        Stream.of(UiLanguage.values()).forEach(ui -> pages.put(ui.tag(), 0));
        Map<LanguageTag, Integer> found = new TreeMap<>(outcome.spread().pagesIn());
        found.remove(LanguageTag.UNKNOWN);
        if (!found.isEmpty()) {
            pages.clear();
        }
        found.forEach((language, n) -> pages.put(language.value(), n));
        return filter("language", "facet.language", form.language(), pages, tag -> own(languageName(tag)));
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
        return new Filter(name, say.say(label), say.say("facet.any"), choices, chosen);
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

    private String topicName(String tag) {
        return Topic.of(tag).map(topic -> say.say(topic.key())).orElse(tag);
    }

    /** What narrows the results, each as a link that takes it away. */
    List<Chip> chips(SearchForm form) {
        return Stream.of(
                        chip(form.country(), say::countryName, form.withCountry("")),
                        chip(form.authority(), Function.identity(), form.withAuthority("")),
                        chip(form.municipality(), Function.identity(), form.withoutTerritory()),
                        chip(form.language(), this::languageName, form.withLanguage("")),
                        chip(form.topic(), this::topicName, form.withTopic("")),
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
