package samsvar.config.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HoursTest {
    private static final ZoneId STOCKHOLM = Schedule.zone("SE");

    private static Hours hours(String text) {
        return Hours.parse(text).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "22:00-06:00, 2026-01-10T20:59:00Z, 2026-01-10T21:00:00Z",
        "22:00-06:00, 2026-01-10T23:00:00Z, 2026-01-10T23:00:00Z",
        "22:00-06:00, 2026-01-10T05:00:00Z, 2026-01-10T21:00:00Z",
        "'12:00-13:00, 22.00–24.00', 2026-01-10T08:00:00Z, 2026-01-10T11:00:00Z",
        "'12:00-13:00, 22.00–24.00', 2026-01-10T12:00:00Z, 2026-01-10T21:00:00Z",
        "'12:00-13:00, 22.00–24.00', 2026-01-10T23:00:00Z, 2026-01-11T11:00:00Z"
    })
    void aSourceOpensWhenItsWindowBegins(String text, String moment, String opens) {
        assertEquals(Instant.parse(opens), hours(text).opens(Instant.parse(moment), STOCKHOLM));
    }

    @Test
    void aBeginThatSpringSkipsIsTheMomentOfTheChange() {
        assertEquals(
                Instant.parse("2026-03-29T01:00:00Z"),
                hours("02:30-05:00").opens(Instant.parse("2026-03-29T00:30:00Z"), STOCKHOLM));
    }

    @Test
    void aWindowThatSpringSkipsWhollyOpensTheDayAfter() {
        assertEquals(
                Instant.parse("2026-03-30T00:15:00Z"),
                hours("02:15-02:45").opens(Instant.parse("2026-03-28T02:00:00Z"), STOCKHOLM));
    }

    @Test
    void inAutumnWhatTheClockShowsDecides() {
        Hours hours = hours("01:30-02:30");
        assertTrue(hours.open(Instant.parse("2026-10-25T00:10:00Z"), STOCKHOLM), "02:10, the first time");
        assertFalse(hours.open(Instant.parse("2026-10-25T00:40:00Z"), STOCKHOLM), "02:40, the first time");
        assertEquals(
                Instant.parse("2026-10-25T01:00:00Z"),
                hours.opens(Instant.parse("2026-10-25T00:40:00Z"), STOCKHOLM),
                "02:00, the second time");
    }

    @Test
    void nothingIsOpenBeforeItOpens() {
        Random random = new Random(1);
        for (int i = 0; i < 2_000; i++) {
            Hours hours = hours("%02d:%02d-%02d:%02d"
                    .formatted(random.nextInt(12), random.nextInt(60), 12 + random.nextInt(12), random.nextInt(60)));
            Instant moment =
                    Instant.parse("2026-03-20T00:00:00Z").plus(Duration.ofMinutes(random.nextInt(250 * 24 * 60)));
            Instant opens = hours.opens(moment, STOCKHOLM);
            assertTrue(hours.open(opens, STOCKHOLM) && !opens.isBefore(moment));
            for (Instant t = moment; t.isBefore(opens); t = t.plus(Duration.ofMinutes(7))) {
                assertFalse(hours.open(t, STOCKHOLM), hours + " is open at " + t);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "22-06", "22:00", "22:00-22:00", "25:00-06:00", "22:00-06:60", "24:30-06:00", "always"})
    void anythingElseIsNoHours(String text) {
        assertTrue(Hours.parse(text).isEmpty());
    }
}
