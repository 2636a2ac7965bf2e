package samsvar.web.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import samsvar.config.language.LanguageTag;
import samsvar.engine.question.Filters;
import samsvar.engine.question.Question;
import samsvar.web.search.Typed;

/** Which parameters does the API take, and what do they ask? A program that misspells one is told so. Immutable. */
final class ApiParameters {
    private static final Set<String> ANSWER =
            Set.of("q", "ui", "country", "authority", "language", "size", "page", "places", "words");
    private static final Set<String> SEARCH =
            Set.of("q", "ui", "country", "authority", "language", "size", "page", "match", "places", "words");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
    private static final int SHOWN_NAME = 40;
    private static final int AUTHORITY_LENGTH = 200;
    private static final int MAX_SIZE = 1000;
    /** No further than this down a list: deep pages cost the engine most and nobody reads them. */
    private static final int MAX_DEPTH = 10_000;

    private final Map<String, List<String>> values;
    private final Set<String> allowed;

    private ApiParameters(Map<String, List<String>> values, Set<String> allowed) {
        this.values = values;
        this.allowed = allowed;
    }

    /** Reads the parameters of {@code /api/v1/answer}. */
    static ApiQuestion answer(Map<String, List<String>> values) {
        return read(new ApiParameters(values, ANSWER));
    }

    /** Reads the parameters of {@code /api/v1/search}. */
    static ApiQuestion search(Map<String, List<String>> values) {
        return read(new ApiParameters(values, SEARCH));
    }

    private static ApiQuestion read(ApiParameters parameters) {
        try {
            return new ApiQuestion.Asked(parameters.question());
        } catch (RefusedException e) {
            return e.refused;
        }
    }

    private Question question() throws RefusedException {
        checkNames();
        int size = number("size", 10, MAX_SIZE);
        int page = number("page", 1, MAX_DEPTH);
        if ((long) page * size > MAX_DEPTH) {
            throw refuse("page", "page times size must be at most " + MAX_DEPTH + ".");
        }
        Optional<LanguageTag> reader =
                one("ui", "uk|sv|nb|nn|en", "uk, sv, nb, nn, en").map(LanguageTag::of);
        Optional<String> country =
                one("country", "se|no|ua|eu", "SE, NO, UA, EU").map(c -> c.toUpperCase(Locale.ROOT));
        Optional<String> match = one("match", "all|any", "all, any");
        Optional<String> places = one("places", "decide|words", "decide, words");
        Optional<String> words = one("words", "read|typed", "read, typed");
        Filters filters = new Filters(country, authority(), language());
        return new Question(
                text(),
                reader,
                filters,
                (page - 1) * size,
                size,
                match.equals(Optional.of("all")) ? Question.Match.ALL : Question.Match.ANY,
                places.equals(Optional.of("words")) ? Question.Places.ARE_WORDS : Question.Places.DECIDE,
                words.equals(Optional.of("typed")) ? Question.Words.AS_TYPED : Question.Words.READ);
    }

    private void checkNames() throws RefusedException {
        for (Map.Entry<String, List<String>> entry : values.entrySet()) {
            String name = shortened(Typed.clean(entry.getKey()));
            if (!allowed.contains(entry.getKey())) {
                throw refuse(
                        name,
                        "Unknown parameter. Allowed are "
                                + String.join(", ", allowed.stream().sorted().toList()) + ".");
            }
            if (entry.getValue().size() > 1) {
                throw refuse(name, "The parameter is given more than once; give it once.");
            }
        }
    }

    private String text() throws RefusedException {
        String text = value("q").orElse("");
        if (text.isEmpty()) {
            throw refuse("q", "The question is missing or empty. Give 1-" + Typed.MAX_CHARACTERS + " characters.");
        }
        if (Typed.isTooLong(text)) {
            throw refuse(
                    "q",
                    "The question has " + text.codePointCount(0, text.length()) + " characters; at most "
                            + Typed.MAX_CHARACTERS + " are allowed.");
        }
        return text;
    }

    private Optional<String> authority() throws RefusedException {
        Optional<String> authority = value("authority");
        if (authority.isPresent() && authority.get().length() > AUTHORITY_LENGTH) {
            throw refuse("authority", "An authority's name has at most " + AUTHORITY_LENGTH + " characters.");
        }
        return authority;
    }

    private Optional<LanguageTag> language() throws RefusedException {
        Optional<String> language = value("language").map(text -> text.toLowerCase(Locale.ROOT));
        if (language.isPresent() && !LANGUAGE.matcher(language.get()).matches()) {
            throw refuse("language", "A language is two or three letters such as sv, nb, nn, uk, en, ru.");
        }
        return language.map(LanguageTag::of);
    }

    private Optional<String> one(String name, String pattern, String choices) throws RefusedException {
        Optional<String> value = value(name).map(text -> text.toLowerCase(Locale.ROOT));
        if (value.isPresent() && !value.get().matches(pattern)) {
            throw refuse(name, "Allowed are " + choices + ".");
        }
        return value;
    }

    private int number(String name, int otherwise, int max) throws RefusedException {
        List<String> given = values.getOrDefault(name, List.of());
        if (given.isEmpty()) {
            return otherwise;
        }
        String text = given.getFirst();
        int number = NUMBER.matcher(text).matches() ? Integer.parseInt(text) : 0;
        if (number < 1 || number > max) {
            throw refuse(name, "A whole number from 1 to " + max + " is allowed.");
        }
        return number;
    }

    /** The cleaned value; empty where it is not given or says nothing. */
    private Optional<String> value(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .map(Typed::clean)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= SHOWN_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, SHOWN_NAME)) + "…";
    }

    private static RefusedException refuse(String parameter, String detail) {
        return new RefusedException(new ApiQuestion.Refused(parameter, detail));
    }

    /** Leaves the reading at the first thing wrong; never leaves this class. */
    private static final class RefusedException extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient ApiQuestion.Refused refused;

        RefusedException(ApiQuestion.Refused refused) {
            super(refused.detail(), null, false, false);
            this.refused = refused;
        }
    }
}
