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
import samsvar.engine.question.Filters;
import samsvar.engine.question.Question;
import samsvar.web.search.Authorities;
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
    private static final String TOPICS =
            Stream.of(Topic.values()).map(Topic::tag).collect(Collectors.joining(", "));
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
    private static final int AUTHORITY_LENGTH = 200;
    private static final int MAX_SIZE = 1000;
    /** No further than this down a list: deep pages cost the engine most and nobody reads them. */
    private static final int MAX_DEPTH = 10_000;

    private ApiParameters() {}

    /** Reads the parameters of {@code /api/v1/answer}. */
    static Request<Question> answer(Map<String, List<String>> values, Authorities authorities) {
        return Given.read(values, ANSWER, given -> question(given, authorities));
    }

    /** Reads the parameters of {@code /api/v1/search}. */
    static Request<Question> search(Map<String, List<String>> values, Authorities authorities) {
        return Given.read(values, SEARCH, given -> question(given, authorities));
    }

    private static Question question(Given given, Authorities authorities) throws Given.RefusedException {
        int size = given.number("size", 10, MAX_SIZE);
        int page = given.number("page", 1, MAX_DEPTH);
        if ((long) page * size > MAX_DEPTH) {
            throw Given.refuse("page", "page times size must be at most " + MAX_DEPTH + ".");
        }
        Optional<LanguageTag> reader = given.reader();
        Optional<String> match = given.one("match", "all|any", "all, any");
        Optional<String> places = given.one("places", "decide|words", "decide, words");
        Optional<String> words = given.one("words", "read|typed", "read, typed");
        return new Question(
                given.text(),
                reader,
                filters(given, authorities),
                (page - 1) * size,
                size,
                match.equals(Optional.of("all")) ? Question.Match.ALL : Question.Match.ANY,
                places.equals(Optional.of("words")) ? Question.Places.ARE_WORDS : Question.Places.DECIDE,
                words.equals(Optional.of("typed")) ? Question.Words.AS_TYPED : Question.Words.READ);
    }

    private static Filters filters(Given given, Authorities authorities) throws Given.RefusedException {
        Optional<String> country =
                given.one("country", "se|no|ua|eu", "SE, NO, UA, EU").map(c -> c.toUpperCase(Locale.ROOT));
        Optional<String> topic = given.one("topic", TOPICS.replace(", ", "|"), TOPICS);
        Optional<String> authority = name(given, "authority");
        Optional<String> municipality = name(given, "municipality");
        return new Filters(
                country,
                authority.map(name ->
                        authorities.any(name, country).map(Source::ownName).orElse(name)),
                language(given),
                municipality.map(name ->
                        authorities.local(name, country).map(Source::ownName).orElse(name)),
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

    private static Optional<String> name(Given given, String name) throws Given.RefusedException {
        Optional<String> authority = given.value(name);
        if (authority.isPresent() && authority.get().length() > AUTHORITY_LENGTH) {
            throw Given.refuse(name, "An authority's name has at most " + AUTHORITY_LENGTH + " characters.");
        }
        return authority;
    }

    private static Optional<LanguageTag> language(Given given) throws Given.RefusedException {
        Optional<String> language = given.value("language").map(text -> text.toLowerCase(Locale.ROOT));
        if (language.isPresent() && !LANGUAGE.matcher(language.get()).matches()) {
            throw Given.refuse("language", "A language is two or three letters such as sv, nb, nn, uk, en, ru.");
        }
        return language.map(LanguageTag::of);
    }
}
