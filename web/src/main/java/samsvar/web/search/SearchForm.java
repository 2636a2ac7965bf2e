package samsvar.web.search;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import samsvar.config.language.LanguageTag;
import samsvar.config.source.Source;
import samsvar.engine.place.Territory;
import samsvar.engine.question.Filters;
import samsvar.engine.question.Question;
import samsvar.web.address.QueryString;
import samsvar.web.address.Typed;
import samsvar.web.text.UiLanguage;

/**
 * A search as its page's address has it. Every value is cleaned text; empty = not given.
 *
 * @param q the question
 * @param country "SE", "NO", "UA", "EU", "BOTH" for those of Sweden and Norway that answer, told apart, or empty
 * @param authority the authority's own name or empty
 * @param territory the municipality or county chosen
 * @param language language of pages or empty
 * @param since "year" for pages changed within a year, or empty
 * @param topic tag of a {@link Topic}, or empty
 * @param sort "newest" for the pages changed last first, or empty
 * @param page number of the result page from 1
 * @param typed whether nothing may be corrected
 * @param anywhere whether names of places in it are words like others
 */
public record SearchForm(
        String q,
        String country,
        String authority,
        Optional<Territory> territory,
        String language,
        String since,
        String topic,
        String sort,
        int page,
        boolean typed,
        boolean anywhere) {
    /** Results on one page. */
    public static final int PAGE_SIZE = 10;
    /** Of so many of the best the newest come first where that is wanted: reading more costs more than anybody looks at. */
    public static final int SORTED = 50;

    /** The last page that can be asked for: nobody reads so far, and deep pages cost the engine most. */
    public static final int LAST_PAGE = 50;

    /** Instead of a country: whoever asks wants to see what each of them answers. */
    static final String BOTH = "BOTH";

    private static final Pattern COUNTRY = Pattern.compile("SE|NO|UA|EU|" + BOTH);
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
    private static final Pattern PAGE = Pattern.compile("[1-9]\\d?");
    private static final String YEAR = "year";
    private static final String NEWEST = "newest";
    private static final int AUTHORITY_LENGTH = 200;

    /** Nothing asked yet. */
    public static final SearchForm EMPTY = of("");

    /** The search for this text without filters. */
    public static SearchForm of(String q) {
        return new SearchForm(q, "", "", Optional.empty(), "", "", "", "", 1, false, false);
    }

    /**
     * Reads a page's parameters; those it does not know (utm_source, fbclid …) are ignored.
     *
     * @param places reads which place is chosen
     * @return empty where a value is not one the page's own links and forms can produce
     */
    public static Optional<SearchForm> read(Map<String, List<String>> parameters, PlaceChoices places) {
        String country = value(parameters, "country").toUpperCase(Locale.ROOT);
        String authority = value(parameters, "authority");
        Optional<PlaceChoices.Chosen> place = place(parameters, places);
        Optional<Territory> territory = place.flatMap(PlaceChoices.Chosen::one);
        String since = value(parameters, "since");
        String topic = value(parameters, "topic");
        String sort = value(parameters, "sort");
        String language = value(parameters, "language").toLowerCase(Locale.ROOT);
        String page = value(parameters, "page");
        boolean good = (country.isEmpty() || COUNTRY.matcher(country).matches())
                && (language.isEmpty() || LANGUAGE.matcher(language).matches())
                && authority.length() <= AUTHORITY_LENGTH
                && territory.isPresent() == place.isPresent()
                && (since.isEmpty() || since.equals(YEAR))
                && (sort.isEmpty() || sort.equals(NEWEST))
                && (topic.isEmpty() || Topic.of(topic).isPresent())
                && (page.isEmpty() || (PAGE.matcher(page).matches() && Integer.parseInt(page) <= LAST_PAGE));
        if (!good) {
            return Optional.empty();
        }
        boolean typed = value(parameters, "words").equals("typed");
        boolean anywhere = value(parameters, "places").equals("words");
        int number = page.isEmpty() ? 1 : Integer.parseInt(page);
        return Optional.of(new SearchForm(
                value(parameters, "q"),
                country,
                authority,
                territory,
                language,
                since,
                topic,
                sort,
                number,
                typed,
                anywhere));
    }

    /** What the municipality or county of a page's parameters names; empty where none is given. */
    public static Optional<PlaceChoices.Chosen> place(Map<String, List<String>> parameters, PlaceChoices places) {
        Optional<String> country = onlyCountry(value(parameters, "country").toUpperCase(Locale.ROOT));
        return given(value(parameters, "municipality")).map(typed -> places.read(typed, country));
    }

    /** The name of the municipality or county chosen, which {@link #read} reads again; empty = all. */
    public String municipality() {
        return territory.map(Territory::name).orElse("");
    }

    private static String value(Map<String, List<String>> parameters, String name) {
        return Typed.clean(parameters.getOrDefault(name, List.of("")).getFirst());
    }

    /**
     * As the engine takes it.
     *
     * @param clock pages changed since the same day a year ago are changed within a year
     */
    public Question question(UiLanguage reader, InstantSource clock) {
        Question question = new Question(
                q,
                Optional.of(reader.language()),
                filters(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)),
                isNewestFirst() ? 0 : (page - 1) * PAGE_SIZE,
                isNewestFirst() ? SORTED : PAGE_SIZE,
                Question.Match.ANY,
                anywhere ? Question.Places.ARE_WORDS : Question.Places.DECIDE);
        return question.with(typed ? Question.Words.AS_TYPED : Question.Words.READ);
    }

    /** Whether the best pages are shown with the one changed last first. */
    public boolean isNewestFirst() {
        return sort.equals(NEWEST);
    }

    private Filters filters(LocalDate today) {
        return new Filters(
                onlyCountry(country),
                given(authority),
                given(language).map(LanguageTag::of).filter(tag -> !tag.equals(LanguageTag.UNKNOWN)),
                territory,
                given(since).map(year -> today.minusYears(1)),
                Topic.of(topic).map(Topic::concepts).orElse(Set.of()));
    }

    /** The country whose pages alone are wanted. */
    Optional<String> onlyCountry() {
        return onlyCountry(country);
    }

    private static Optional<String> onlyCountry(String value) {
        return given(value).filter(code -> !code.equals(BOTH));
    }

    private static Optional<String> given(String value) {
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    /** Whether any filter is set. */
    public boolean isFiltered() {
        return onlyCountry().isPresent()
                || !authority.isEmpty()
                || !language.isEmpty()
                || territory.isPresent()
                || !since.isEmpty()
                || !topic.isEmpty();
    }

    /** The same search without filters, from its first page. */
    public SearchForm unfiltered() {
        return of(q);
    }

    /** The same search with another country, from its first page; empty = all. */
    public SearchForm withCountry(String other) {
        return new SearchForm(q, other, authority, territory, language, since, topic, sort, 1, typed, anywhere);
    }

    /** The same search with another authority, from its first page; empty = all. */
    public SearchForm withAuthority(String other) {
        return new SearchForm(q, country, other, territory, language, since, topic, sort, 1, typed, anywhere);
    }

    /** The same search with its authority by its own name, whatever it was called. */
    public SearchForm naming(Authorities authorities) {
        return withAuthority(authorities
                        .called(authority, onlyCountry(country))
                        .map(Source::ownName)
                        .orElse(authority))
                .atPage(page);
    }

    /** The same search with another language of pages, from its first page; empty = all. */
    public SearchForm withLanguage(String other) {
        return new SearchForm(q, country, authority, territory, other, since, topic, sort, 1, typed, anywhere);
    }

    /** The same search in all places, from its first page. */
    public SearchForm withoutTerritory() {
        return new SearchForm(
                q, country, authority, Optional.empty(), language, since, topic, sort, 1, typed, anywhere);
    }

    /** The same search with another topic, from its first page; empty = all. */
    public SearchForm withTopic(String other) {
        return new SearchForm(q, country, authority, territory, language, since, other, sort, 1, typed, anywhere);
    }

    /** The same search for pages of any age, from its first page. */
    public SearchForm ofAnyAge() {
        return new SearchForm(q, country, authority, territory, language, "", topic, sort, 1, typed, anywhere);
    }

    /** The same search at another page. */
    public SearchForm atPage(int number) {
        return new SearchForm(q, country, authority, territory, language, since, topic, sort, number, typed, anywhere);
    }

    /** The same search with every word as it was typed, from its first page. */
    public SearchForm asTyped() {
        return new SearchForm(q, country, authority, territory, language, since, topic, sort, 1, true, anywhere);
    }

    /** The same search whose places do not decide, from its first page. */
    public SearchForm everywhere() {
        return new SearchForm(q, country, authority, territory, language, since, topic, sort, 1, typed, true);
    }

    /** The same search with another question, from its first page. */
    public SearchForm asking(String other) {
        return new SearchForm(other, country, authority, territory, language, since, topic, sort, 1, false, anywhere);
    }

    /** The address of this search in a language of the service, relative to the site. */
    public String address(UiLanguage ui) {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("q", q);
        entries.put("country", country);
        entries.put("authority", authority);
        entries.put("municipality", municipality());
        entries.put("language", language);
        entries.put("since", since);
        entries.put("topic", topic);
        entries.put("sort", sort);
        entries.put("words", typed ? "typed" : "");
        entries.put("places", anywhere ? "words" : "");
        entries.put("page", page == 1 ? "" : Integer.toString(page));
        String query = QueryString.of(entries);
        return "/" + ui.tag() + "/search" + (query.isEmpty() ? "" : "?" + query);
    }
}
