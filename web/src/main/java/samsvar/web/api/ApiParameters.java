package samsvar.web.api;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samsvar.config.language.LanguageTag;
import samsvar.config.source.Source;
import samsvar.engine.place.Territory;
import samsvar.engine.question.Filters;
import samsvar.engine.question.Question;
import samsvar.web.search.Authorities;
import samsvar.web.search.PlaceChoices;
import samsvar.web.search.Topic;

/** Which parameters does a question to the API take, and what do they ask? */
final class ApiParameters {
    private static final Set<String> ANSWER = Set.of(
            "q",
            "ui",
            "country",
            "authority",
            "municipality",
            "language",
            "since",
            "topic",
            "size",
            "page",
            "places",
            "words");
    private static final Set<String> SEARCH =
            Stream.concat(ANSWER.stream(), Stream.of("match")).collect(Collectors.toUnmodifiableSet());
    private static final List<String> TOPICS =
            Stream.of(Topic.values()).map(Topic::tag).toList();
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
    private static final int AUTHORITY_LENGTH = 200;
    /** No further than this down a list: deep pages cost the engine most and nobody reads them. */
    private static final int MAX_DEPTH = 10_000;

    /** What names a place, for those who named none. */
    static final String PLACES_ALLOWED =
            "Allowed are a name in any language (\"Sala\", \"Sala kommun\", \"Västmanlands län\") and an id (\"sala\", \"se-kommun-sala\").";

    private ApiParameters() {}

    /** Reads the parameters of {@code /api/v1/answer}. */
    static Request<Question> answer(Map<String, List<String>> values, Authorities authorities, PlaceChoices places) {
        return Given.read(values, ANSWER, given -> question(given, authorities, places));
    }

    /** Reads the parameters of {@code /api/v1/search}. */
    static Request<Question> search(Map<String, List<String>> values, Authorities authorities, PlaceChoices places) {
        return Given.read(values, SEARCH, given -> question(given, authorities, places));
    }

    private static Question question(Given given, Authorities authorities, PlaceChoices choices)
            throws Given.RefusedException {
        int size = given.number("size", 10, Question.MOST_RESULTS);
        int page = given.number("page", 1, MAX_DEPTH);
        if ((long) page * size > MAX_DEPTH) {
            throw Given.refuse("page", "page times size must be at most " + MAX_DEPTH + ".");
        }
        Optional<LanguageTag> reader = given.reader();
        Optional<String> match = given.one("match", List.of("all", "any"));
        Optional<String> places = given.one("places", List.of("decide", "words"));
        Optional<String> words = given.one("words", List.of("read", "typed"));
        return new Question(
                given.text(),
                reader,
                filters(given, authorities, choices),
                (page - 1) * size,
                size,
                match.equals(Optional.of("all")) ? Question.Match.ALL : Question.Match.ANY,
                places.equals(Optional.of("words")) ? Question.Places.ARE_WORDS : Question.Places.DECIDE,
                words.equals(Optional.of("typed")) ? Question.Words.AS_TYPED : Question.Words.READ);
    }

    private static Filters filters(Given given, Authorities authorities, PlaceChoices choices)
            throws Given.RefusedException {
        Optional<String> country = given.one("country", Source.COUNTRIES);
        Optional<String> topic = given.one("topic", TOPICS);
        return new Filters(
                country,
                authority(given)
                        .map(name -> authorities
                                .called(name, country)
                                .map(Source::ownName)
                                .orElse(name)),
                language(given),
                territory(given, country, choices),
                since(given),
                topic.flatMap(Topic::of).map(Topic::concepts).orElse(Set.of()));
    }

    private static Optional<LocalDate> since(Given given) throws Given.RefusedException {
        try {
            return given.value("since").map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw Given.refuse("since", "A day is written as 2026-01-31.");
        }
    }

    private static Optional<String> authority(Given given) throws Given.RefusedException {
        Optional<String> authority = given.value("authority");
        if (authority.isPresent() && authority.get().length() > AUTHORITY_LENGTH) {
            throw Given.refuse("authority", "An authority's name has at most " + AUTHORITY_LENGTH + " characters.");
        }
        return authority;
    }

    private static Optional<Territory> territory(Given given, Optional<String> country, PlaceChoices choices)
            throws Given.RefusedException {
        Optional<String> typed = given.value("municipality");
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        return switch (choices.read(typed.get(), country)) {
            case PlaceChoices.Chosen.One(Territory territory) -> Optional.of(territory);
            case PlaceChoices.Chosen.Several(List<String> ids) ->
                throw Given.refuse(
                        "municipality", "Several places are called so. Allowed are their ids: " + listed(ids) + ".");
            case PlaceChoices.Chosen.Unknown(List<String> alike) -> throw Given.refuse("municipality", unknown(alike));
        };
    }

    private static String unknown(List<String> alike) {
        return "No municipality or county is called so. " + PLACES_ALLOWED
                + (alike.isEmpty() ? "" : " Some that begin alike: " + listed(alike) + ".");
    }

    private static String listed(List<String> names) {
        return String.join(", ", names);
    }

    private static Optional<LanguageTag> language(Given given) throws Given.RefusedException {
        Optional<String> language = given.value("language").map(text -> text.toLowerCase(Locale.ROOT));
        if (language.isPresent() && !LANGUAGE.matcher(language.get()).matches()) {
            throw Given.refuse("language", "A language is two or three letters such as sv, nb, nn, uk, en, ru.");
        }
        return language.map(LanguageTag::of);
    }
}
