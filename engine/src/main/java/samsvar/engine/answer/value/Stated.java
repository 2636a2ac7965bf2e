package samsvar.engine.answer.value;

import static samsvar.engine.answer.value.FactWords.any;

import java.math.BigDecimal;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samsvar.engine.page.TextRange;

/** A day, a length of time or an amount as some words tell it in digits, to be told in another language. */
public sealed interface Stated {
    /** The words, in the text they were found in. */
    TextRange range();

    /**
     * A day of the calendar.
     *
     * @param month 1-12
     * @param year empty where the words name none
     */
    record Day(TextRange range, int day, int month, OptionalInt year) implements Stated {}

    /** A length of time in one unit. */
    record Span(TextRange range, BigDecimal number, Unit unit) implements Stated {}

    /**
     * An amount of money.
     *
     * @param currency ISO 4217
     */
    record Amount(TextRange range, BigDecimal number, String currency) implements Stated {}

    /** What a length of time is told in. */
    enum Unit {
        MINUTE,
        HOUR,
        DAY,
        WEEK,
        MONTH,
        YEAR
    }

    /**
     * What the words state, in their order, none overlapping another; ranges ("3–5 weeks") are left out, for half of one says something else.
     *
     * @param country ISO 3166 code of the authority's country, which tells whose crowns are meant
     */
    static List<Stated> in(String text, String country) {
        List<Stated> found = new ArrayList<>();
        Stream.of(Forms.days(text), Forms.spans(text), Forms.amounts(text, country))
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(stated -> stated.range().start()))
                .filter(stated -> found.isEmpty()
                        || found.getLast().range().end() <= stated.range().start())
                .forEach(found::add);
        return List.copyOf(found);
    }

    /** The forms in which they are written. */
    final class Forms {
        private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        private static final String START =
                "(?<![\\p{L}\\d])(?<![\\d.,:–/-])(?<!\\d[ \\u00a0\\u202f])(?<!\\d (?:till|til|to|до) )";
        private static final String END = "(?![\\p{L}\\d])(?! ?[–/-] ?\\d)(?! (?:till|til|to|до|och|og|and|і|та) \\d)";
        private static final String NUMBER = "(\\d{1,3}(?:[ \\u00a0\\u202f.,]\\d{3})+(?!\\d)|\\d+(?:[,.]\\d{1,2})?)";
        private static final String GAP = "[ \\u00a0\\u202f]";
        private static final String YEAR = "(?:,?" + GAP + "((?:19|20)\\d\\d)(?:" + GAP + "(?:року|р\\.|года))?)?";
        private static final Pattern ISO = pattern("((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)");
        private static final Pattern DAY_FIRST =
                pattern("(\\d{1,2})(?:\\.|:e|:a)?" + GAP + "(" + any("month") + ")" + YEAR);
        private static final Pattern MONTH_FIRST =
                pattern("(" + any("month") + ")" + GAP + "(\\d{1,2})(?:st|nd|rd|th)?" + YEAR);
        private static final Pattern SPAN = pattern(NUMBER + GAP + "(" + any("time-unit") + ")");
        private static final Pattern CROWNS_LAST = pattern(NUMBER + GAP + "?(" + any("currency") + ")");
        private static final Pattern CODE_FIRST = pattern("(SEK|NOK|EUR|€|USD)" + GAP + "?" + NUMBER);
        private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)[ \\u00a0\\u202f.,](?=\\d{3}(?!\\d))");
        private static final Map<String, String> CROWNS = Map.of("SE", "SEK", "NO", "NOK");
        private static final int MONTHS = 12;

        private Forms() {}

        private static Pattern pattern(String form) {
            return Pattern.compile(START + form + END, FLAGS);
        }

        private static List<Stated> days(String text) {
            return Stream.of(
                            all(ISO, text).flatMap(f -> day(f, f.group(3), Integer.parseInt(f.group(2)), f.group(1))),
                            all(DAY_FIRST, text).flatMap(f -> day(f, f.group(1), month(f.group(2)), f.group(3))),
                            all(MONTH_FIRST, text).flatMap(f -> day(f, f.group(2), month(f.group(1)), f.group(3))))
                    .flatMap(days -> days)
                    .toList();
        }

        private static Stream<Stated> day(MatchResult found, String day, int month, String year) {
            int number = Integer.parseInt(day);
            boolean exists = month >= 1
                    && month <= MONTHS
                    && number >= 1
                    && number <= Month.of(month).maxLength();
            OptionalInt inYear = year == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(year));
            return exists ? Stream.of(new Day(range(found), number, month, inYear)) : Stream.empty();
        }

        private static int month(String word) {
            return IntStream.rangeClosed(1, MONTHS)
                    .filter(month -> FactWords.isA("month-" + month, word))
                    .findFirst()
                    .orElse(0);
        }

        private static List<Stated> spans(String text) {
            return all(SPAN, text)
                    .flatMap(found -> unit(found.group(2)).stream()
                            .map(unit -> (Stated) new Span(range(found), number(found.group(1)), unit)))
                    .toList();
        }

        private static Optional<Unit> unit(String word) {
            return FactWords.isA("qualified-unit", word)
                    ? Optional.empty()
                    : Arrays.stream(Unit.values())
                            .filter(unit -> FactWords.isA("unit-" + unit.name().toLowerCase(Locale.ROOT), word))
                            .findFirst();
        }

        private static List<Stated> amounts(String text, String country) {
            return Stream.concat(
                            all(CROWNS_LAST, text).flatMap(f -> amount(f, f.group(1), f.group(2), country)),
                            all(CODE_FIRST, text).flatMap(f -> amount(f, f.group(2), f.group(1), country)))
                    .toList();
        }

        private static Stream<Stated> amount(MatchResult found, String number, String currency, String country) {
            return code(currency, country).map(code -> new Amount(range(found), number(number), code)).stream()
                    .map(amount -> amount);
        }

        /** Crowns are those of the authority's country. */
        private static Optional<String> code(String word, String country) {
            Optional<String> crowns =
                    Optional.ofNullable(CROWNS.get(country)).filter(c -> FactWords.isA("crowns", word));
            return crowns.isPresent()
                    ? crowns
                    : Stream.of("SEK", "NOK", "EUR", "USD", "UAH")
                            .filter(code -> FactWords.isA("currency-" + code.toLowerCase(Locale.ROOT), word))
                            .findFirst();
        }

        private static BigDecimal number(String digits) {
            return new BigDecimal(THOUSANDS.matcher(digits).replaceAll("").replace(',', '.'));
        }

        private static Stream<MatchResult> all(Pattern pattern, String text) {
            return pattern.matcher(text).results();
        }

        private static TextRange range(MatchResult found) {
            return new TextRange(found.start(), found.end());
        }
    }
}
