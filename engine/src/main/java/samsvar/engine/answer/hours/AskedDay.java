package samsvar.engine.answer.hours;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samsvar.engine.answer.value.DaySpan;
import samsvar.engine.answer.value.FactWords;

/** Which day does a question mean, as far as its words tell? */
public sealed interface AskedDay {
    /** Classes of words that count days from the day of asking. */
    List<String> RELATIVE = List.of("asked-today", "asked-tomorrow", "asked-in-two-days");

    /** This day, or none is named. */
    record Today() implements AskedDay {}

    /**
     * So many days from now.
     *
     * @param days 1 for tomorrow
     */
    record InDays(int days) implements AskedDay {}

    /** A day of the week. */
    record OfWeek(DayOfWeek day) implements AskedDay {}

    /** A day of the calendar. */
    record Dated(DaySpan day) implements AskedDay {}

    /** A holiday, a season, several days, or one that is past: nobody can reckon which. */
    record Unclear() implements AskedDay {}

    /** The day that a question means; any language. */
    static AskedDay of(String question) {
        List<DaySpan> dates = DaySpan.in(question);
        if (!dates.isEmpty()) {
            return dates.size() == 1 && dates.getFirst().isOneDay() ? new Dated(dates.getFirst()) : new Unclear();
        }
        List<DayOfWeek> weekdays = weekdays(question);
        if (FactWords.isIn("asked-unclear", question) || weekdays.size() > 1) {
            return new Unclear();
        }
        if (weekdays.size() == 1) {
            return new OfWeek(weekdays.getFirst());
        }
        if (FactWords.isIn("asked-in-two-days", question)) {
            return new InDays(2);
        }
        return FactWords.isIn("asked-tomorrow", question) ? new InDays(1) : new Today();
    }

    /** The days of the week that a text names, Monday first. */
    static List<DayOfWeek> weekdays(String text) {
        return Stream.of(DayOfWeek.values())
                .filter(day -> FactWords.isIn("day-" + day.getValue(), text))
                .toList();
    }

    /** Whether words name a day that is counted from the day of asking: "today", "tomorrow", "now". */
    static boolean isRelative(String words) {
        return RELATIVE.stream().anyMatch(wordClass -> FactWords.isA(wordClass, words));
    }

    /** Whether a question names a day in any of these ways. */
    static boolean isNamedIn(String question) {
        return !(of(question) instanceof Today) || FactWords.isIn("asked-today", question);
    }

    /** The day meant, where it can be told: the next one of a weekday, and of a date without a year. */
    default Optional<LocalDate> date(LocalDate today) {
        return switch (this) {
            case Today() -> Optional.of(today);
            case InDays(int days) -> Optional.of(today.plusDays(days));
            case OfWeek(DayOfWeek day) -> Optional.of(today.with(TemporalAdjusters.nextOrSame(day)));
            case Dated(DaySpan day) -> day.next(today);
            case Unclear() -> Optional.empty();
        };
    }
}
