package samsvar.engine.answer.choice;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import samsvar.engine.answer.evidence.Evidence;
import samsvar.engine.answer.value.FactWords;
import samsvar.engine.place.NamedPlace;
import samsvar.engine.question.Understanding;
import samsvar.engine.question.Understanding.Sense;
import samsvar.engine.question.Understanding.Unit;

/** Which words of a question name somebody or something, and does a part of a page speak of them? */
final class Names {
    /** Weaker than any context but the mere section's. */
    private static final double FOUND = 0.3;
    /** More than two of three words of a name of several: Ukraine's embassy in Norway is not the one in Sweden. */
    private static final double WHOLE = 0.5;
    /** What the nearest thing of another country is worth at most beside the thing itself, where the question does not name the country. */
    private static final double NEAREST = 0.6;
    /** How well a part holds the very word typed, at least. */
    private static final double TYPED = 0.9;
    /** What is said of one year is no answer for another. */
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private Names() {}

    /**
     * Capitals inside the question, or anywhere but at the beginning of a word, or digits, make a name. The first word's capital says nothing,
     * nor do capitals where everything is written in them. Places understood are names where none is written like one.
     */
    static boolean isName(Unit unit, Understanding understanding) {
        return isWrittenAsName(unit, understanding)
                || isPlace(unit, understanding)
                        && understanding.placeUnits().stream()
                                .noneMatch(place -> isWrittenAsName(place, understanding));
    }

    /** Whether the unit is a place's name, and no phrase with one inside. */
    private static boolean isPlace(Unit unit, Understanding understanding) {
        return understanding.places().stream()
                .map(NamedPlace::range)
                .anyMatch(place ->
                        place.start() <= unit.range().start() && unit.range().end() <= place.end());
    }

    private static boolean isWrittenAsName(Unit unit, Understanding understanding) {
        String question = understanding.asked();
        if (question.equals(question.toUpperCase(java.util.Locale.ROOT))) {
            return false;
        }
        String text = unit.text();
        if (FactWords.calendar(text).isPresent()) {
            return false;
        }
        if (YEAR.matcher(text).matches()) {
            return true;
        }
        if (isThingOfACountry(unit)) {
            return false;
        }
        boolean inner = text.chars().skip(1).anyMatch(Character::isUpperCase) && text.indexOf(' ') < 0;
        boolean first = question.substring(0, unit.range().start()).chars().noneMatch(Character::isLetter);
        return inner || Character.isUpperCase(text.charAt(0)) && !first;
    }

    /** English writes "Swedish ID card" and "Ukrainian-speaking" with capitals; they are things and kinds, not names. */
    private static boolean isThingOfACountry(Unit unit) {
        String[] words = unit.text().split("[ -]", 2);
        return words.length == 2
                && !unit.concepts().isEmpty()
                && Stream.of("sweden", "norway", "language", "peoples")
                        .anyMatch(people -> FactWords.isA(people, words[0]))
                && !FactWords.isA("sweden", unit.text())
                && !FactWords.isA("norway", unit.text());
    }

    /** Whether the word is for a thing of another country, the question names no country, and the part tells of the nearest thing at home. */
    static boolean isOnlyLike(int index, Unit unit, Evidence evidence) {
        String country = evidence.snippet().page().country();
        double most = unit.senses().stream().mapToDouble(Sense::weight).max().orElse(0);
        double here = unit.senses().stream()
                .filter(sense ->
                        sense.country().filter(home -> !home.equals(country)).isEmpty())
                .mapToDouble(Sense::weight)
                .max()
                .orElse(most);
        return here < NEAREST * most && evidence.strength(index) < TYPED;
    }

    /** Whether the name stands in the part, above it, or is the page's country. */
    static boolean isFound(int index, Unit unit, String country, Evidence evidence) {
        return evidence.strength(index) > (unit.text().indexOf(' ') < 0 ? FOUND : WHOLE)
                || evidence.snippet().page().country().equals(country);
    }

    /** The code of the country that the word names, or is an adjective of; "-" for all other words. */
    static String country(Unit unit) {
        return isNamed("sweden", unit) ? "SE" : isNamed("norway", unit) ? "NO" : "-";
    }

    private static boolean isNamed(String country, Unit unit) {
        return FactWords.isA(country, unit.text())
                || unit.variants().stream().anyMatch(variant -> FactWords.isA(country, variant.words()));
    }
}
