package samsvar.engine.answer.value;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import samsvar.config.language.LanguageTag;

/**
 * Finds the facts that a text states, by their form alone. Thread-safe.
 *
 * <p>Months and currencies are known in all languages at once, since a Norwegian page quotes Swedish rules and names Ukrainian months; only
 * number words and units of time depend on the language ("to" is two in Norwegian, a preposition in English; "time" is an hour).
 */
public final class Facts {
    private static final Set<String> NORDIC = Set.of("sv", "nb", "nn");
    private static final Set<String> CYRILLIC = Set.of("uk", "ru");
    private static final Set<String> ENGLISH = Set.of("en");
    private static final List<FactPattern> FIXED = Stream.of(
                    DateFacts.patterns(),
                    ContactFacts.patterns(),
                    NameFacts.patterns(),
                    PlaceFacts.patterns(),
                    StatementFacts.patterns())
            .flatMap(List::stream)
            .toList();
    private static final List<FactPattern> NORDIC_NUMBERS = NumberFacts.patterns(NORDIC);
    private static final List<FactPattern> CYRILLIC_NUMBERS = NumberFacts.patterns(CYRILLIC);
    private static final List<FactPattern> ENGLISH_NUMBERS = NumberFacts.patterns(ENGLISH);

    private static final FactPattern NORDIC_AGES = NumberFacts.ages(NORDIC);
    private static final FactPattern CYRILLIC_AGES = NumberFacts.ages(CYRILLIC);
    private static final FactPattern ENGLISH_AGES = NumberFacts.ages(ENGLISH);

    /** A postal code counts nothing. */
    private static final Pattern POSTAL_TOWN = Pattern.compile("(?:\\d{4}|\\d{3} ?\\d{2}) \\p{Lu}.*");

    private Facts() {}

    /**
     * The facts of some types.
     *
     * @param text plain text, a sentence or a paragraph
     * @param language its language; an unknown one is read as English
     * @param types what is looked for
     * @return by start, longer before shorter; a fact that lies inside a longer one of its type is left out
     */
    public static List<Fact> in(String text, LanguageTag language, Set<FactType> types) {
        List<Fact> found = new ArrayList<>();
        Stream.concat(FIXED.stream(), numbers(language).stream())
                .filter(pattern -> types.contains(pattern.type()))
                .forEach(pattern -> found.addAll(pattern.in(text)));
        if (types.contains(FactType.PHONE)) {
            found.addAll(ContactFacts.phones(text));
        }
        if (types.contains(FactType.PERSON)) {
            found.addAll(NameFacts.persons(text));
        }
        if (found.stream().anyMatch(fact -> fact.type() == FactType.DURATION)) {
            List<Fact> ages = ages(language).in(text);
            found.removeIf(
                    fact -> fact.type() == FactType.DURATION && ages.stream().anyMatch(age -> overlap(age, fact)));
        }
        found.removeIf(fact -> fact.type() == FactType.COUNT
                && POSTAL_TOWN.matcher(fact.range().of(text)).matches());
        return longestOnly(found);
    }

    private static boolean overlap(Fact one, Fact other) {
        return one.range().start() < other.range().end()
                && other.range().start() < one.range().end();
    }

    private static FactPattern ages(LanguageTag language) {
        if (NORDIC.contains(language.value())) {
            return NORDIC_AGES;
        }
        return CYRILLIC.contains(language.value()) ? CYRILLIC_AGES : ENGLISH_AGES;
    }

    private static List<FactPattern> numbers(LanguageTag language) {
        if (NORDIC.contains(language.value())) {
            return NORDIC_NUMBERS;
        }
        return CYRILLIC.contains(language.value()) ? CYRILLIC_NUMBERS : ENGLISH_NUMBERS;
    }

    private static List<Fact> longestOnly(List<Fact> facts) {
        List<Fact> sorted = new ArrayList<>(facts);
        sorted.sort(Comparator.comparingInt((Fact fact) -> fact.range().start())
                .thenComparingInt(fact -> -fact.range().end()));
        List<Fact> kept = new ArrayList<>();
        for (Fact fact : sorted) {
            if (kept.stream().noneMatch(other -> covers(other, fact))) {
                kept.add(fact);
            }
        }
        return List.copyOf(kept);
    }

    private static boolean covers(Fact longer, Fact fact) {
        return longer.type() == fact.type()
                && longer.range().start() <= fact.range().start()
                && longer.range().end() >= fact.range().end();
    }
}
