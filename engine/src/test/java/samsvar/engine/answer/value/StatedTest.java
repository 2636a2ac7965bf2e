package samsvar.engine.answer.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import samsvar.engine.page.TextRange;

class StatedTest {
    @Test
    void daysAreReadInEveryWriting() {
        for (String text :
                List.of("den 4 mars 2027", "2027-03-04", "4. mars 2027", "March 4, 2027", "4 березня 2027 року")) {
            Stated.Day day = (Stated.Day) Stated.in(text, "SE").getFirst();
            assertEquals(List.of(4, 3), List.of(day.day(), day.month()), text);
            assertEquals(OptionalInt.of(2027), day.year(), text);
        }
    }

    @Test
    void aDayWithoutAYearHasNone() {
        assertEquals(
                List.of(new Stated.Day(new TextRange(0, 12), 15, 9, OptionalInt.empty())),
                Stated.in("15 september kl. 16", "SE"));
    }

    @Test
    void aDayThatNoMonthHasIsNone() {
        assertEquals(List.of(), Stated.in("31 februari", "SE"));
        assertEquals(List.of(), Stated.in("2027-13-04", "SE"));
    }

    @Test
    void crownsAreThoseOfTheCountry() {
        assertEquals(
                List.of(new Stated.Amount(new TextRange(0, 8), new BigDecimal("1350"), "SEK")),
                Stated.in("1 350 kr", "SE"));
        assertEquals(
                List.of(new Stated.Amount(new TextRange(0, 12), new BigDecimal("1350"), "NOK")),
                Stated.in("1.350 kroner i måneden", "NO"));
        assertEquals(
                List.of(new Stated.Amount(new TextRange(0, 8), new BigDecimal("1350"), "SEK")),
                Stated.in("SEK 1350", "NO"));
    }

    @Test
    void hundredthsOfACrownAreLeftOut() {
        assertEquals(List.of(), Stated.in("50 öre", "SE"));
    }

    @Test
    void halfOfARangeIsNotTold() {
        for (String text : List.of("3–5 veckor", "3 till 5 veckor", "100–200 kronor", "1-3 mars")) {
            assertEquals(List.of(), Stated.in(text, "SE"), text);
        }
    }

    @Test
    void workingDaysAreNoDays() {
        assertEquals(List.of(), Stated.in("inom 5 arbetsdagar", "SE"));
        assertEquals(
                List.of(new Stated.Span(new TextRange(5, 13), new BigDecimal(5), Stated.Unit.WEEK)),
                Stated.in("inom 5 veckor", "SE"));
    }
}
