package samsvar.engine.answer.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaySpanTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "stängt 24–26 december                 | --12-24 --12-26",
                "från 20 december till den 7 januari   | --12-20 --01-07",
                "åpent 2.–5. mai 2027                  | --05-02 --05-05 2027",
                "open on 28th November                 | --11-28 --11-28",
                "March 3, 2027                         | --03-03 --03-03 2027",
                "зачинено з 5 до 9 грудня              | --12-05 --12-09",
                "закрыто 4 января                      | --01-04 --01-04",
                "15/6–15/8                             | --06-15 --08-15",
                "2027-02-28                            | --02-28 --02-28 2027",
                "sommartider juni till augusti         | --06-01 --08-31",
                "hours may differ                      | ''",
                "måndag 10–12, ring 08-12 34 56        | ''",
                "30 februari                           | --02-01 --02-29",
            })
    void daysAreReadAsTheyAreWritten(String text, String expected) {
        String found = DaySpan.in(text).stream()
                .map(span -> span.from() + " " + span.to()
                        + (span.year().isPresent() ? " " + span.year().getAsInt() : ""))
                .collect(Collectors.joining(", "));
        assertEquals(expected, found);
    }

    @Test
    void aSpanOverNewYearHoldsDaysOfBothYears() {
        DaySpan span = DaySpan.in("20 december–7 januari 2027").getFirst();
        assertEquals(true, span.holds(LocalDate.parse("2026-12-24")));
        assertEquals(true, span.holds(LocalDate.parse("2027-01-07")));
        assertEquals(false, span.holds(LocalDate.parse("2027-12-24")));
        assertEquals(false, span.holds(LocalDate.parse("2027-01-08")));
    }

    @Test
    void aDateWithoutAYearIsTheNextOne() {
        LocalDate today = LocalDate.parse("2026-11-23");
        assertEquals(Optional.of(today), DaySpan.in("23 november").getFirst().next(today));
        assertEquals(
                Optional.of(LocalDate.parse("2027-03-03")),
                DaySpan.in("3 mars").getFirst().next(today));
        assertEquals(Optional.empty(), DaySpan.in("3 mars 2026").getFirst().next(today));
    }
}
