package samsvar.engine.answer.value;

import static samsvar.engine.answer.value.FactWords.any;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * From which day to which, as written: "24–26 december", "15/6–15/8", "2 januari 2027", "juni till augusti".
 *
 * @param from the first day
 * @param to the last day; before {@code from} where the new year lies between
 * @param year the year of the last day; empty where none is written
 */
public record DaySpan(MonthDay from, MonthDay to, OptionalInt year) {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String START = "(?<![\\p{L}\\d.:/-])";
    private static final String END = "(?![\\p{L}\\d/])(?![.:]\\d)";
    private static final String TO =
            "[\\h]*(?:[-–—]|till och med|til og med|t\\.o\\.m\\.|till|til|to|until|до|по|och|og|and|та|и)[\\h]*(?:den )?";
    private static final String YEAR = "(?:,?\\h((?:19|20)\\d\\d))?";
    private static final String DAY = "(3[01]|[12]\\d|0?[1-9])(?:\\.|:[ea]|st|nd|rd|th|-го|-е)?";
    private static final String MONTH = "(" + any("month") + ")";
    private static final String NUMBER = "(1[0-2]|0?[1-9])";
    private static final Pattern ISO = form("((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)");
    private static final Pattern DAYS_OF_MONTH = form(DAY + "(?:" + TO + DAY + ")?\\h" + MONTH + YEAR);
    private static final Pattern DAYS_OF_MONTHS = form(DAY + "\\h" + MONTH + YEAR + TO + DAY + "\\h" + MONTH + YEAR);
    private static final Pattern MONTH_FIRST = form(MONTH + "\\h" + DAY + "(?:" + TO + DAY + ")?" + YEAR);
    private static final Pattern NUMBERS =
            form(DAY + "/" + NUMBER + "(?:[-–—/]((?:19|20)\\d\\d))?(?:" + TO + DAY + "/" + NUMBER + ")?");
    private static final Pattern MONTHS = form(MONTH + "(?:" + TO + MONTH + ")?" + YEAR);
    /** English words that are no months unless written with a capital. */
    private static final Pattern VERB = Pattern.compile("may|march");

    private static Pattern form(String form) {
        return Pattern.compile(START + "(?:" + form + ")" + END, FLAGS);
    }

    /** What a text names, in any language; nothing is found twice. */
    public static List<DaySpan> in(String text) {
        List<DaySpan> found = new ArrayList<>();
        String left = text;
        left = take(left, ISO, found, DaySpan::iso);
        left = take(left, DAYS_OF_MONTHS, found, m -> span(m.group(1), m.group(2), m.group(4), m.group(5), m.group(6)));
        left = take(left, DAYS_OF_MONTH, found, m -> span(m.group(1), m.group(3), m.group(2), m.group(3), m.group(4)));
        left = take(left, MONTH_FIRST, found, m -> span(m.group(2), m.group(1), m.group(3), m.group(1), m.group(4)));
        left = take(left, NUMBERS, found, m -> span(m.group(1), m.group(2), m.group(4), m.group(5), m.group(3)));
        take(left, MONTHS, found, DaySpan::months);
        return List.copyOf(found);
    }

    private static String take(
            String text, Pattern form, List<DaySpan> found, Function<MatchResult, Optional<DaySpan>> read) {
        Matcher matcher = form.matcher(text);
        return matcher.replaceAll(match -> {
            Optional<DaySpan> span = read.apply(match);
            span.ifPresent(found::add);
            return span.isPresent() ? " ; " : Matcher.quoteReplacement(match.group());
        });
    }

    private static Optional<DaySpan> iso(MatchResult m) {
        return span(m.group(3), m.group(2), null, null, m.group(1));
    }

    /** @param toDay null where one day is named */
    private static Optional<DaySpan> span(
            String fromDay, String fromMonth, @Nullable String toDay, @Nullable String toMonth, @Nullable String year) {
        try {
            MonthDay from = MonthDay.of(month(fromMonth), Integer.parseInt(fromDay));
            MonthDay to = toDay == null
                    ? from
                    : MonthDay.of(toMonth == null ? from.getMonthValue() : month(toMonth), Integer.parseInt(toDay));
            return Optional.of(new DaySpan(from, to, year(year)));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static Optional<DaySpan> months(MatchResult m) {
        if (VERB.matcher(m.group()).matches()) {
            return Optional.empty();
        }
        int first = month(m.group(1));
        int last = m.group(2) == null ? first : month(m.group(2));
        return last == 0
                ? Optional.empty()
                : span(
                        "1",
                        m.group(1),
                        Integer.toString(Month.of(last).maxLength()),
                        Integer.toString(last),
                        m.group(3));
    }

    private static OptionalInt year(@Nullable String digits) {
        return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }

    /** 0 where no month is called so. */
    private static int month(String word) {
        return Character.isDigit(word.charAt(0))
                ? Integer.parseInt(word)
                : IntStream.rangeClosed(1, Month.values().length)
                        .filter(month -> FactWords.isA("month-" + month, word))
                        .findFirst()
                        .orElse(0);
    }

    /** Whether it is one day. */
    public boolean isOneDay() {
        return from.equals(to);
    }

    /** Whether a day lies in it; where no year is written, whatever its year. */
    public boolean holds(LocalDate day) {
        MonthDay its = MonthDay.from(day);
        boolean overNewYear = to.isBefore(from);
        boolean inside =
                overNewYear ? !its.isBefore(from) || !its.isAfter(to) : !its.isBefore(from) && !its.isAfter(to);
        int yearOfEnd = overNewYear && !its.isBefore(from) ? day.getYear() + 1 : day.getYear();
        return inside && (year.isEmpty() || year.getAsInt() == yearOfEnd);
    }

    /** Its first day: in the year written, else the next one from a day on; empty where that is past or no day of the year. */
    public Optional<LocalDate> next(LocalDate today) {
        int likely = year.orElse(from.isBefore(MonthDay.from(today)) ? today.getYear() + 1 : today.getYear());
        return Optional.of(likely).filter(from::isValidYear).map(from::atYear).filter(day -> !day.isBefore(today));
    }
}
