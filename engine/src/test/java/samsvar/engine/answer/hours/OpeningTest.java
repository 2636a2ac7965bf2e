package samsvar.engine.answer.hours;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samsvar.engine.ingest.Pages;
import samsvar.engine.page.OpenTime;
import samsvar.engine.page.Page;
import samsvar.engine.page.PageFact;
import samsvar.engine.page.TextRange;

class OpenTodayTest {
    private static final TextRange HOURS = new TextRange(0, 20);

    @Test
    void itIsOpenUntilItCloses() {
        OpenToday state = at("2026-11-23T11:00:00Z", week());
        assertTrue(state.open());
        assertEquals(Optional.of(LocalDateTime.parse("2026-11-23T17:00")), state.closes());
    }

    @Test
    void timesAreLocalToThePagesCountry() {
        assertTrue(at("2026-11-23T09:00:00Z", week()).open(), "ten o'clock in Stockholm");
        assertFalse(at("2026-11-23T16:00:00Z", week()).open(), "five o'clock in Stockholm");
        assertTrue(at("2026-06-22T08:00:00Z", week()).open(), "ten o'clock in Stockholm in summer");
    }

    @Test
    void whatIsClosedSaysWhenItOpens() {
        assertEquals(
                Optional.of(LocalDateTime.parse("2026-11-23T10:00")),
                at("2026-11-23T05:00:00Z", week()).opens());
        assertEquals(
                Optional.of(LocalDateTime.parse("2026-11-27T10:00")),
                at("2026-11-24T12:00:00Z", week()).opens(),
                "Friday, for it is closed from Tuesday");
    }

    @Test
    void aNightReachesIntoTheNextDay() {
        List<OpenTime> nights = List.of(open("22:00", "02:00", SATURDAY));
        assertTrue(at("2026-11-29T00:30:00Z", nights).open());
        assertFalse(at("2026-11-29T01:30:00Z", nights).open());
    }

    @Test
    void dayAndNightNeverCloses() {
        OpenToday state = at("2026-11-23T03:00:00Z", List.of(open("00:00", "00:00", DayOfWeek.values())));
        assertTrue(state.open());
        assertEquals(Optional.empty(), state.closes());
    }

    @Test
    void hoursOfSomeDaysOnlyOrElsewhereOnThePageSayNothing() {
        Instant monday = Instant.parse("2026-11-23T11:00:00Z");
        assertEquals(Optional.empty(), OpenToday.of(page(week(), false), HOURS, monday));
        assertEquals(Optional.empty(), OpenToday.of(page(week(), true), new TextRange(30, 40), monday));
    }

    private static OpenToday at(String moment, List<OpenTime> times) {
        return OpenToday.of(page(times, true), HOURS, Instant.parse(moment)).orElseThrow();
    }

    private static List<OpenTime> week() {
        return List.of(
                open("10:00", "17:00", MONDAY, FRIDAY), new OpenTime(List.of(DayOfWeek.TUESDAY), Optional.empty()));
    }

    private static OpenTime open(String from, String to, DayOfWeek... days) {
        return new OpenTime(List.of(days), Optional.of(new OpenTime.Span(LocalTime.parse(from), LocalTime.parse(to))));
    }

    private static Page page(List<OpenTime> times, boolean usual) {
        Page page = Pages.swedish("oppet", "Biblioteket", "Öppet måndag och fredag 10–17. Välkommen in till oss.");
        PageFact.Hours hours =
                new PageFact.Hours(Optional.of(HOURS), "Öppet", times, usual, Optional.empty(), Optional.empty());
        return Pages.with(page, hours);
    }
}
