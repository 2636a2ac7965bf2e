package samsvar.engine.answer.hours;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Set;

/**
 * The days on which public offices of Sweden and Norway do not keep their usual hours: public holidays, and the eves that are treated as
 * such (Swedish law 1989:253 and the eves of 2 § semesterlagen; Norwegian laws of 24 February 1995 and 26 April 1947).
 */
final class PublicHolidays {
    /** Of both countries: new year, 1 May, Christmas, and the last day of the year. */
    private static final Set<MonthDay> BOTH = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(5, 1),
            MonthDay.of(12, 24),
            MonthDay.of(12, 25),
            MonthDay.of(12, 26),
            MonthDay.of(12, 31));

    private static final Map<String, Set<MonthDay>> OWN = Map.of(
            "SE", Set.of(MonthDay.of(1, 6), MonthDay.of(6, 6)),
            "NO", Set.of(MonthDay.of(5, 17)));
    /** Days from Easter Sunday: Good Friday to Easter Monday, Ascension, Whit Sunday. */
    private static final Set<Long> BY_EASTER = Set.of(-2L, -1L, 0L, 1L, 39L, 49L);

    private static final Map<String, Set<Long>> OWN_BY_EASTER = Map.of("SE", Set.of(), "NO", Set.of(-3L, 50L));
    private static final MonthDay BEFORE_MIDSUMMER = MonthDay.of(6, 19);
    private static final MonthDay BEFORE_ALL_SAINTS = MonthDay.of(10, 30);

    private PublicHolidays() {}

    /** @param country ISO 3166; of others than SE and NO none is known */
    static boolean include(LocalDate day, String country) {
        if (!OWN.containsKey(country)) {
            return false;
        }
        MonthDay date = MonthDay.from(day);
        long fromEaster = day.toEpochDay() - easter(day.getYear()).toEpochDay();
        return BOTH.contains(date)
                || OWN.getOrDefault(country, Set.of()).contains(date)
                || BY_EASTER.contains(fromEaster)
                || OWN_BY_EASTER.getOrDefault(country, Set.of()).contains(fromEaster)
                || country.equals("SE") && isSwedishSaturday(day);
    }

    /** Midsummer with its eve, and All Saints: the Saturdays from 20 June and from 31 October. */
    private static boolean isSwedishSaturday(LocalDate day) {
        LocalDate midsummer = saturdayAfter(BEFORE_MIDSUMMER, day.getYear());
        return day.equals(midsummer)
                || day.equals(midsummer.minusDays(1))
                || day.equals(saturdayAfter(BEFORE_ALL_SAINTS, day.getYear()));
    }

    private static LocalDate saturdayAfter(MonthDay day, int year) {
        return day.atYear(year).with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
    }

    /** Easter Sunday of the Gregorian calendar, after the rule published anonymously in Nature, 20 April 1876. */
    static LocalDate easter(int year) {
        int century = year / 100;
        int golden = year % 19;
        int epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 100 % 4) % 7;
        int correction = (golden + 11 * epact + 22 * weekday) / 451;
        int days = epact + weekday - 7 * correction + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
