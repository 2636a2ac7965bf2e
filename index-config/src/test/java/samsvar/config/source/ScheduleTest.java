package samsvar.config.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import samsvar.config.language.LanguageTag;

class ScheduleTest {
    private static final ZoneId STOCKHOLM = Schedule.zone("SE");

    private static Schedule schedule(String text) {
        Schedule.Parsed parsed = Schedule.parse(text);
        return assertInstanceOf(Schedule.Understood.class, parsed, parsed.toString())
                .schedule();
    }

    private static List<String> next(String text, int count, String after) {
        return schedule(text).next(count, Instant.parse(after), STOCKHOLM).stream()
                .map(run -> run.toOffsetDateTime().toString())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "varje dag kl. 03.15|every day at 03:15",
                "Dagligen 3:15|every day at 03:15",
                "varje vardag kl. 03.15|every weekday at 03:15",
                "vardagar klockan 4|every weekday at 04:00",
                "varje måndag och torsdag kl 22:00|every Monday and Thursday at 22:00",
                "söndagar kl. 5.30|every Sunday at 05:30",
                "var 6:e timme|every 6 hours",
                "varje timme|every hour",
                "hver dag kl. 03.15|every day at 03:15",
                "hver mandag 04:00|every Monday at 04:00",
                "hver hverdag klokka 4|every weekday at 04:00",
                "hver 12. time|every 12 hours",
                "kvar dag kl. 03.15|every day at 03:15",
                "kvar tysdag kl. 03.15|every Tuesday at 03:15",
                "kvar laurdag kl. 03.15|every Saturday at 03:15",
                "kvar kvardag kl. 6|every weekday at 06:00",
                "щодня о 03:15|every day at 03:15",
                "щобудня о 3.15|every weekday at 03:15",
                "щопонеділка об 11:00|every Monday at 11:00",
                "щоп’ятниці о 7:05|every Friday at 07:05",
                "кожної середи о 7:05|every Wednesday at 07:05",
                "кожні 4 години|every 4 hours",
                "every Monday, Wednesday and Friday at 4:30 pm|every Monday and Wednesday and Friday at 16:30",
                "weekdays at 12 am|every weekday at 00:00",
                "every 24 hours|every day at 00:00",
                "every 5 hours|every 5 hours",
                "varannan timme|every 2 hours",
                "varje helg kl. 8 och 20|every weekend at 08:00 and 20:00",
                "måndag till torsdag kl. 3|every Monday and Tuesday and Wednesday and Thursday at 03:00",
                "з понеділка по п'ятницю о 6:30|every weekday at 06:30",
                "fredag-mandag 04:00|every Monday and Friday and Saturday and Sunday at 04:00",
                "varannan dag kl. 04|every 2 days at 04:00",
                "кожні 3 дні о 04:00|every 3 days at 04:00",
                "den 1 varje månad kl. 03.15|on the 1st of every month at 03:15",
                "den 1:a och 15:e i varje månad kl. 03.15|on the 1st and 15th of every month at 03:15",
                "første dag i måneden kl. 4|on the 1st of every month at 04:00",
                "siste dagen i kvar månad kl. 4|on the last day of every month at 04:00",
                "першого числа кожного місяця о 3:15|on the 1st of every month at 03:15",
                "щомісяця 15 числа о 3:15|on the 15th of every month at 03:15",
                "första måndagen i månaden kl. 04:00|the first Monday of every month at 04:00",
                "у третю середу місяця о 5:00|the third Wednesday of every month at 05:00",
                "last Friday of the month at 11 pm|the last Friday of every month at 23:00",
                "15 3 * * 1-5|cron 15 3 * * 1-5"
            })
    void plainWordsAreUnderstood(String text, String meaning) {
        assertEquals(meaning, schedule(text).describe(LanguageTag.EN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "nb", "nn", "uk", "en"})
    void whatAScheduleSaysOfItselfMeansTheSame(String language) {
        for (String text :
                List.of("every day at 03:15", "every weekday at 4:00", "Sundays at 23:59", "every 6 hours", "hourly")) {
            Schedule schedule = schedule(text);
            assertEquals(
                    schedule.rule(),
                    schedule(schedule.describe(new LanguageTag(language))).rule());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "now and then",
                "varje dag",
                "varje dag kl. 25.00",
                "every day at 3:75",
                "every 0 hours",
                "every 9000 hours",
                "den 32 varje månad kl. 3",
                "the fifth Monday of the month at 4:00",
                "måndag till blåsdag kl. 3",
                "61 * * * *",
                "0 0 30 2 *",
                "* * * *",
                "every Monday and at 4:00",
                "every day at 13 pm"
            })
    void anythingElseIsRefusedWithWhatIsAllowed(String text) {
        Schedule.NotUnderstood refused = assertInstanceOf(Schedule.NotUnderstood.class, Schedule.parse(text));
        assertTrue(refused.why().contains("\"" + text + "\"") && refused.why().contains(Schedule.ALLOWED));
    }

    private static Schedule.Rule anyRule(Random random) {
        TreeSet<LocalTime> times = new TreeSet<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            times.add(LocalTime.of(random.nextInt(24), random.nextInt(60)));
        }
        return switch (random.nextInt(5)) {
            case 0 -> {
                Set<DayOfWeek> days = new TreeSet<>(Set.of(DayOfWeek.of(1 + random.nextInt(7))));
                for (DayOfWeek day : DayOfWeek.values()) {
                    if (random.nextBoolean()) {
                        days.add(day);
                    }
                }
                yield new Schedule.OnDays(days, times);
            }
            case 1 -> new Schedule.EveryDays(2 + random.nextInt(300), times);
            case 2 -> {
                Set<Integer> dates = new TreeSet<>();
                for (int i = random.nextInt(4); i >= 0; i--) {
                    dates.add(1 + random.nextInt(31));
                }
                yield new Schedule.OnDates(random.nextInt(5) == 0 ? Set.of(Schedule.LAST) : dates, times);
            }
            case 3 -> {
                int nth = random.nextInt(5);
                yield new Schedule.OnNthDay(nth == 0 ? Schedule.LAST : nth, DayOfWeek.of(1 + random.nextInt(7)), times);
            }
            default -> {
                int hours = 1 + random.nextInt(200);
                yield new Schedule.EveryHours(hours == 24 ? 25 : hours);
            }
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "nb", "nn", "uk", "en"})
    void whateverAScheduleMeansItsOwnWordsMeanTheSame(String language) {
        Random random = new Random(3);
        for (int i = 0; i < 2_000; i++) {
            Schedule.Rule rule = anyRule(random);
            String said = new Schedule("", rule).describe(new LanguageTag(language));
            assertEquals(rule, schedule(said).rule(), said);
        }
    }

    @Test
    void runsComeInOrderAfterTheMomentAndAtTheirTimesButForTheHourThatSpringSkips() {
        Random random = new Random(4);
        for (int i = 0; i < 1_000; i++) {
            Schedule schedule = new Schedule("", anyRule(random));
            Instant after = Instant.parse("2026-03-20T00:00:00Z").plusSeconds(random.nextInt(250 * 86_400));
            List<ZonedDateTime> runs = schedule.next(12, after, STOCKHOLM);
            assertEquals(12, runs.size());
            Instant last = after;
            for (ZonedDateTime run : runs) {
                assertTrue(run.toInstant().isAfter(last), () -> schedule + " after " + after + ": " + runs);
                last = run.toInstant();
                boolean skipped = run.getHour() == 3
                        && STOCKHOLM.getRules().getTransition(run.toLocalDate().atTime(2, 30)) != null;
                assertTrue(skipped || fits(schedule.rule(), run), () -> schedule + " at " + run);
            }
            assertEquals(runs.subList(5, 12), schedule.next(7, runs.get(4).toInstant(), STOCKHOLM));
        }
    }

    private static boolean fits(Schedule.Rule rule, ZonedDateTime run) {
        LocalTime time = run.toLocalTime();
        return switch (rule) {
            case Schedule.OnDays on ->
                on.days().contains(run.getDayOfWeek()) && on.times().contains(time);
            case Schedule.EveryDays on -> on.times().contains(time);
            case Schedule.OnDates on ->
                on.times().contains(time)
                        && (on.dates().contains(run.getDayOfMonth())
                                || run.toLocalDate().plusDays(1).getDayOfMonth() == 1);
            case Schedule.OnNthDay on -> on.times().contains(time) && run.getDayOfWeek() == on.day();
            case Schedule.EveryHours(int hours) -> 24 % hours != 0 || run.getHour() % hours == 0;
            case Schedule.Cron _ -> true;
        };
    }

    @Test
    void hoursThatDoNotDivideADayAreRealHoursFromAFixedBegin() {
        List<String> runs = next("every 5 hours", 60, "2026-03-27T12:00:00Z");
        for (int i = 1; i < runs.size(); i++) {
            assertEquals(
                    Duration.ofHours(5),
                    Duration.between(OffsetDateTime.parse(runs.get(i - 1)), OffsetDateTime.parse(runs.get(i))));
        }
        assertEquals(
                runs.subList(7, 60),
                next(
                        "every 5 hours",
                        53,
                        OffsetDateTime.parse(runs.get(6)).toInstant().toString()));
    }

    @Test
    void theDaysOfTheMonthAreThoseOfTheCalendar() {
        assertEquals(
                List.of("2026-01-31T04:00+01:00", "2026-03-31T04:00+02:00", "2026-05-31T04:00+02:00"),
                next("den 31 varje månad kl. 4", 3, "2026-01-10T00:00:00Z"));
        assertEquals(
                List.of("2026-02-28T04:00+01:00", "2026-03-31T04:00+02:00"),
                next("sista dagen i månaden kl. 4", 2, "2026-02-10T00:00:00Z"));
        assertEquals(
                List.of("2026-02-02T04:00+01:00", "2026-03-02T04:00+01:00"),
                next("första måndagen i månaden kl. 4", 2, "2026-01-10T00:00:00Z"));
    }

    @Test
    void runsThatSpringMovesTogetherAreOneAndStayInOrder() {
        assertEquals(
                List.of("2026-03-29T03:15+02:00", "2026-03-29T03:45+02:00", "2026-03-30T02:45+02:00"),
                next("varje dag kl. 2.45 och 3.15", 3, "2026-03-28T12:00:00Z"));
    }

    @Test
    void aScheduleWithoutATimeIsToldThatTheTimeIsMissing() {
        Schedule.NotUnderstood refused = assertInstanceOf(Schedule.NotUnderstood.class, Schedule.parse("varje måndag"));
        assertTrue(refused.why().contains("not at what time"), refused.why());
    }

    @Test
    void weekdaysSkipTheWeekend() {
        assertEquals(
                List.of("2026-01-09T03:15+01:00", "2026-01-12T03:15+01:00", "2026-01-13T03:15+01:00"),
                next("varje vardag kl. 03.15", 3, "2026-01-08T02:15:00Z"));
    }

    @Test
    void aTimeThatSpringSkipsIsMovedForwardOnce() {
        assertEquals(
                List.of("2026-03-28T02:30+01:00", "2026-03-29T03:30+02:00", "2026-03-30T02:30+02:00"),
                next("varje dag kl. 02.30", 3, "2026-03-27T12:00:00Z"));
        assertEquals(
                List.of("2026-03-29T03:30+02:00", "2026-03-30T02:30+02:00"),
                next("30 2 * * *", 2, "2026-03-28T12:00:00Z"));
    }

    @Test
    void aTimeThatAutumnHasTwiceRunsOnce() {
        assertEquals(
                List.of("2026-10-25T02:30+02:00", "2026-10-26T02:30+01:00"),
                next("varje dag kl. 02.30", 2, "2026-10-24T12:00:00Z"));
        assertEquals(List.of("2026-10-26T02:30+01:00"), next("30 2 * * *", 1, "2026-10-25T00:45:00Z"));
    }

    @Test
    void everyHourMeansEveryRealHour() {
        assertEquals(
                List.of("2026-10-25T02:00+02:00", "2026-10-25T02:00+01:00", "2026-10-25T03:00+01:00"),
                next("varje timme", 3, "2026-10-24T23:30:00Z"));
        assertEquals(
                List.of("2026-03-29T01:00+01:00", "2026-03-29T03:00+02:00", "2026-03-29T04:00+02:00"),
                next("0 * * * *", 3, "2026-03-28T23:30:00Z"));
    }

    @Test
    void everySixHoursKeepsToTheClockAcrossTheChange() {
        assertEquals(
                List.of("2026-03-29T00:00+01:00", "2026-03-29T06:00+02:00", "2026-03-29T12:00+02:00"),
                next("var 6:e timme", 3, "2026-03-28T22:30:00Z"));
    }

    @Test
    void countriesHaveTheirOwnTime() {
        assertEquals("Europe/Oslo", Schedule.zone("NO").getId());
        assertEquals("Europe/Kyiv", Schedule.zone("UA").getId());
        assertEquals("Europe/Stockholm", Schedule.zone("SE").getId());
    }
}
