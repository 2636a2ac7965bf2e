package samsvar.web.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import samsvar.config.source.Source;
import samsvar.config.source.Sources;

/** Whom can a person call when the search gave no sure answer? */
public final class Contacts {
    private static final int LIKELY = 6;
    /** Shorter words ("och", "hos") name no authority. */
    private static final int MIN_WORD = 4;
    /** Inflected endings differ ("Malmö", "Malmös"; "Осло", "Ослі"), so only the beginnings are compared. */
    private static final int COMPARED = 5;

    private static final int FILTERED = 1000;
    private static final int NAMED = 10;

    private Contacts() {}

    /**
     * The authorities most likely to help, some more than are shown: the one filtered by, then those named in the question by name
     * or place, then those whose pages were found, the best first, or where none was, those that are searched.
     *
     * @param found own names of the authorities of the pages found, the best page's first
     */
    static List<Source> likeliest(SearchForm form, List<String> found, Sources sources) {
        List<String> words = Arrays.stream(form.q().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}]+"))
                .filter(word -> word.length() >= MIN_WORD)
                .map(Contacts::beginning)
                .toList();
        return sources.all().stream()
                .filter(source -> source.phone().isPresent() || source.enabled())
                .filter(source -> form.onlyCountry()
                        .filter(only -> !source.country().equals(only))
                        .isEmpty())
                .map(source -> new Ranked(source, rank(source, form, words, found)))
                .filter(ranked -> ranked.rank() > 0)
                .sorted(Comparator.comparingInt(Ranked::rank)
                        .reversed()
                        .thenComparingInt(
                                ranked -> found.indexOf(ranked.source().ownName())))
                .limit(LIKELY)
                .map(Ranked::source)
                .toList();
    }

    /** @param rank higher is likelier; 0 where nothing speaks for it */
    private record Ranked(Source source, int rank) {}

    private static int rank(Source source, SearchForm form, List<String> words, List<String> found) {
        if (source.name().containsValue(form.authority()) || source.name().containsValue(form.municipality())) {
            return FILTERED;
        }
        long named = Stream.concat(source.name().values().stream(), source.place().values().stream())
                .flatMap(name -> Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}]+")))
                .filter(word -> word.length() >= MIN_WORD)
                .map(Contacts::beginning)
                .distinct()
                .filter(words::contains)
                .count();
        boolean fits = found.isEmpty() ? source.enabled() : found.contains(source.ownName());
        return (int) named * NAMED + (fits ? 1 : 0);
    }

    private static String beginning(String word) {
        return word.length() <= COMPARED ? word : word.substring(0, COMPARED);
    }

    /** How a source is reached; the number is empty where it is not known. */
    public static Contact of(Source source) {
        String number = source.phone().orElse("");
        return new Contact(
                source.ownName(),
                source.ownLanguage().value(),
                number,
                Contact.dialled(number),
                "",
                source.hosts().isEmpty() ? "" : source.hosts().getFirst(),
                source.start().isEmpty() ? "" : source.start().getFirst().toASCIIString());
    }
}
