package samsvar.engine.answer.hours;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samsvar.engine.ingest.Pages;
import samsvar.engine.page.OpenTime;
import samsvar.engine.page.Page;
import samsvar.engine.page.PageFact;
import samsvar.engine.page.TextRange;

class OpeningTest {
    private static final TextRange HOURS = new TextRange(0, 20);

    @Test
    void itIsOpenUntilItCloses() {
        Opening.Now state = at("2026-11-23T11:00:00Z", week());
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
    void aNightThatBeganOnAHolidaySaysNothing() {
        Page nights = page(List.of(open("20:00", "02:00", DayOfWeek.values())), true);
        Instant afterNewYearsDay = Instant.parse("2026-01-02T00:00:00Z");
        Instant dayAfter = Instant.parse("2026-01-03T00:00:00Z");
        assertEquals(Optional.empty(), Opening.of(nights, HOURS, new AskedDay.Today(), afterNewYearsDay));
        assertTrue(Opening.of(nights, HOURS, new AskedDay.Today(), dayAfter).isPresent());
    }

    @Test
    void dayAndNightNeverCloses() {
        Opening.Now state = at("2026-11-23T03:00:00Z", List.of(open("00:00", "00:00", DayOfWeek.values())));
        assertTrue(state.open());
        assertEquals(Optional.empty(), state.closes());
    }

    @Test
    void hoursOfSomeDaysOnlyOrElsewhereOnThePageSayNothing() {
        Instant monday = Instant.parse("2026-11-23T11:00:00Z");
        assertEquals(Optional.empty(), state(page(week(), false), "", "2026-11-23"));
        assertEquals(
                Optional.empty(), Opening.of(page(week(), true), new TextRange(30, 40), new AskedDay.Today(), monday));
    }

    @Test
    void theDayAskedAboutIsTold() {
        assertEquals("2026-11-27 10:00-17:00", told("Är det öppet på fredag?", "2026-11-23", "Välkommen."));
        assertEquals("2026-11-24 closed", told("Is it open tomorrow?", "2026-11-23", "Välkommen."));
        assertEquals("2026-11-27 10:00-17:00", told("Чи відкрито післязавтра?", "2026-11-25", "Välkommen."));
        assertEquals("2026-11-30 10:00-17:00", told("Er det åpent 30. november?", "2026-11-23", "Välkommen."));
        assertEquals("2027-01-04 10:00-17:00", told("Открыто ли 4 января?", "2026-11-23", "Välkommen."));
    }

    @Test
    void aDayThatIsNotToldOrCanNotBeReckonedSaysNothing() {
        assertEquals("", told("Är det öppet på lördag?", "2026-11-23", "Välkommen."), "no hours are told of Saturday");
        assertEquals("", told("Er det åpent i jula?", "2026-11-23", "Välkommen."));
        assertEquals("", told("Is it open next week?", "2026-11-23", "Välkommen."));
        assertEquals("", told("Var det öppet i går?", "2026-11-23", "Välkommen."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-12-25 | Välkommen.                                          | a public holiday",
                "2027-03-26 | Välkommen.                                          | Good Friday",
                "2026-12-07 | Vi har stängt 7–11 december.                        | closed on these days",
                "2026-12-07 | Biblioteket är stängt 2026-12-07.                   | the same as digits",
                "2027-07-05 | I juli har vi sommartider.                          | other hours in a season",
                "2027-07-05 | Öppettider 15/6–15/8: måndag 12–15                  | other hours between dates",
                "2026-11-23 | Vi har stängt på grund av ombyggnad.                | closed, nobody knows until when",
                "2026-11-23 | Ändrade öppettider, se anslag i dörren.             | other hours, nobody knows when",
                "2026-11-23 | Kassan är lunchstängd 12–13.                        | a pause that is not told of these times",
                "2026-11-23 | Varannan måndag har vi kvällsöppet.                 | every other Monday",
                "2026-11-23 | Første mandag i måneden stenger vi kl. 14.          | the first Monday of the month",
                "2026-11-23 | Mottagning efter överenskommelse.                   | by appointment",
                "2026-12-07 | Ми зачинені з 5 до 9 грудня.                        | in another language",
            })
    void nothingIsReckonedWhereOtherHoursMayHold(String day, String line, String why) {
        assertEquals("", told("Är det öppet i dag?", day, line), why);
        assertEquals("", told("Är det öppet på " + weekday(day) + "?", day, line), why);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-23 | Vi har stängt 7–11 december.",
                "2027-11-22 | Vi har stängt 22 november 2026.",
                "2026-11-23 | I juli har vi sommartider.",
                "2026-11-23 | Varannan onsdag har vi kvällsöppet.",
                "2026-11-23 | Säsongen pågår från den 5 oktober till den 21 mars.",
                "2026-11-23 | Julafton och nyårsafton är biblioteket stängt.",
                "2026-11-23 | Den 23 november firar vi att huset är nytt.",
            })
    void whatHoldsOnOtherDaysOrOfOtherThingsChangesNothing(String day, String line) {
        assertEquals("open", told("Är det öppet i dag?", day, line));
    }

    @Test
    void hoursThatContradictEachOtherAreThoseOfTwoThings() {
        Page two = page(List.of(open("10:00", "17:00", MONDAY), open("12:00", "14:00", MONDAY)), true);
        assertEquals(Optional.empty(), state(two, "", "2026-11-23"));
        Page pause = page(List.of(open("10:00", "12:00", MONDAY), open("13:00", "17:00", MONDAY)), true);
        assertTrue(state(pause, "", "2026-11-23").isPresent());
    }

    @Test
    void theNextOpeningIsNotToldWhereItIsAHoliday() {
        Opening.Now state =
                (Opening.Now) state(page(week(), true), "", "2026-12-23").orElseThrow();
        assertFalse(state.open());
        assertEquals(Optional.empty(), state.opens(), "the Friday is 25 December");
    }

    /** The state at noon UTC of a day. */
    private static Optional<Opening> state(Page page, String question, String day) {
        return Opening.of(page, HOURS, AskedDay.of(question), Instant.parse(day + "T12:00:00Z"));
    }

    private static String told(String question, String day, String line) {
        Page page = page(week(), true, line);
        return state(page, question, day)
                .map(state -> switch (state) {
                    case Opening.Now now -> now.open() ? "open" : "closed";
                    case Opening.OnDay on ->
                        on.day() + " "
                                + (on.spans().isEmpty()
                                        ? "closed"
                                        : on.spans().getFirst().opens() + "-"
                                                + on.spans().getFirst().closes());
                })
                .orElse("");
    }

    private static String weekday(String day) {
        return LocalDate.parse(day).getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.of("sv"));
    }

    private static Opening.Now at(String moment, List<OpenTime> times) {
        return (Opening.Now) Opening.of(page(times, true), HOURS, new AskedDay.Today(), Instant.parse(moment))
                .orElseThrow();
    }

    private static List<OpenTime> week() {
        return List.of(
                open("10:00", "17:00", MONDAY, FRIDAY), new OpenTime(List.of(DayOfWeek.TUESDAY), Optional.empty()));
    }

    private static OpenTime open(String from, String to, DayOfWeek... days) {
        return new OpenTime(List.of(days), Optional.of(new OpenTime.Span(LocalTime.parse(from), LocalTime.parse(to))));
    }

    private static Page page(List<OpenTime> times, boolean usual) {
        return page(times, usual, "Välkommen in till oss.");
    }

    private static Page page(List<OpenTime> times, boolean usual, String line) {
        Page page = Pages.swedish("oppet", "Biblioteket", "Öppet måndag och fredag 10–17.", line);
        PageFact.Hours hours =
                new PageFact.Hours(Optional.of(HOURS), "Öppet", times, usual, Optional.empty(), Optional.empty());
        return Pages.with(page, hours);
    }
}
