package samsvar.config.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
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
                "every 5 hours",
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
