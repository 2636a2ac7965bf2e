package samsvar.engine.question;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import samsvar.config.answer.AnswerKind;
import samsvar.config.language.LanguageTag;
import samsvar.config.place.Place;
import samsvar.engine.language.LanguageGuess;
import samsvar.engine.page.TextRange;
import samsvar.engine.place.NamedPlace;
import samsvar.engine.place.Territory;

/**
 * How a question was read.
 *
 * @param question as asked
 * @param text as read: the question's own text, with each reading in the place of what was typed
 * @param asked the text with blanks in the place of greetings and of sentences that only tell of the asker; as long as the text
 * @param language its likeliest language
 * @param kind what kind of thing would answer it
 * @param units its content words and multi-word concepts in question order; function words are left out
 * @param told those of sentences that only tell of the asker, before or behind the one that asks: pages that hold them are preferred
 * @param places the municipalities and counties it names; none where the asker wants them read as words
 * @param readings what words that give nothing were taken for; usually none
 * @param suggestion the whole question as it may have been meant where nothing was taken for anything else
 */
public record Understanding(
        Question question,
        String text,
        String asked,
        LanguageGuess language,
        AnswerKind kind,
        List<Unit> units,
        List<Unit> told,
        List<NamedPlace> places,
        List<Reading> readings,
        Optional<String> suggestion) {
    /** Concepts that tell where an answer is wanted for; Ukraine is where people come from, and a word like others. */
    private static final Map<String, String> COUNTRIES = Map.of("sweden", "SE", "norway", "NO");

    public Understanding {
        units = List.copyOf(units);
        told = List.copyOf(told);
        places = List.copyOf(places);
        readings = List.copyOf(readings);
    }

    /** A question read as it was typed. */
    public Understanding(
            Question question, LanguageGuess language, AnswerKind kind, List<Unit> units, List<NamedPlace> places) {
        this(
                question,
                question.text(),
                question.text(),
                language,
                kind,
                units,
                List.of(),
                places,
                List.of(),
                Optional.empty());
    }

    /** A question that names no place, read as it was typed. */
    public Understanding(Question question, LanguageGuess language, AnswerKind kind, List<Unit> units) {
        this(question, language, kind, units, List.of());
    }

    /** The country whose authorities a concept tells to be meant. */
    public static Optional<String> country(String concept) {
        return Optional.ofNullable(COUNTRIES.get(concept));
    }

    /** The countries whose authorities can be meant. */
    public static Set<String> countries() {
        return Set.copyOf(COUNTRIES.values());
    }

    /** Where most who write a language live; empty where it does not tell. */
    public static Optional<String> countryOf(LanguageTag language) {
        return switch (language.value()) {
            case "sv" -> Optional.of("SE");
            case "nb", "nn" -> Optional.of("NO");
            default -> Optional.empty();
        };
    }

    /** Whether no place is named, and none and no authority chosen, that tells in which country it is asked. */
    public boolean isForAnyCountry() {
        Filters filters = question.filters();
        return filters.country().isEmpty()
                && filters.authorities().isEmpty()
                && deciding().isEmpty();
    }

    /** The places whose authorities are meant: those chosen as a filter, else those named. */
    public Set<Place> deciding() {
        return question.filters()
                .territory()
                .map(Territory::places)
                .orElseGet(() -> places.stream().map(NamedPlace::place).collect(Collectors.toSet()));
    }

    /** The units that name a place. */
    public List<Unit> placeUnits() {
        return units.stream()
                .filter(unit -> places.stream().anyMatch(named -> named.range().overlaps(unit.range())))
                .toList();
    }

    /**
     * A content word, or several words that name one concept.
     *
     * @param range its place in the text as read
     * @param text the words there
     * @param concepts ids of the concepts it names, likeliest first; may be empty
     * @param senses these concepts and their counterparts in other countries, with what each is worth
     * @param variants the typed words first, then the labels of the senses
     * @param parts of a unit of several words what these say without each other, the longest concepts inside it; else none
     */
    public record Unit(
            TextRange range,
            String text,
            List<String> concepts,
            List<Sense> senses,
            List<Variant> variants,
            List<Unit> parts) {
        public Unit {
            concepts = List.copyOf(concepts);
            senses = List.copyOf(senses);
            variants = List.copyOf(variants);
            parts = List.copyOf(parts);
        }

        /** A unit that names no concept. */
        public Unit(TextRange range, String text, List<String> concepts, List<Variant> variants) {
            this(range, text, concepts, List.of(), variants, List.of());
        }

        /** The same words, taken for something else. */
        public Unit with(List<Sense> others, List<Variant> ways) {
            return new Unit(range, text, concepts, others, ways, parts);
        }
    }

    /**
     * A concept that may be meant.
     *
     * @param concept its id
     * @param weight 0-1; the typed word itself has 1
     * @param country the only country that has such a thing, "SE" or "NO"; empty where it is known everywhere
     */
    public record Sense(String concept, double weight, Optional<String> country) {}

    /**
     * One way to say a unit in one language.
     *
     * @param language whose analysis and field it belongs to
     * @param words the words in dictionary or typed form, one or more
     * @param weight 0-1; the typed word itself has 1
     * @param label whether it is the name of a concept rather than what was typed
     */
    public record Variant(LanguageTag language, String words, double weight, boolean label) {
        /** What was typed. */
        public Variant(LanguageTag language, String words, double weight) {
            this(language, words, weight, false);
        }
    }

    /** The same with other units. */
    public Understanding with(List<Unit> others) {
        return new Understanding(question, text, asked, language, kind, others, told, places, readings, suggestion);
    }

    /** Another kind of question about these units. */
    public Understanding asking(AnswerKind other, List<Unit> others) {
        return new Understanding(question, text, asked, language, other, others, told, places, readings, suggestion);
    }

    /** The same with a question that may have been meant. */
    public Understanding suggesting(String meant) {
        return new Understanding(
                question, text, asked, language, kind, units, told, places, readings, Optional.of(meant));
    }
}
