package samsvar.engine.answer.hours;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicHolidaysTest {
    @ParameterizedTest
    @CsvSource({"2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2038-04-25"})
    void easterIsWhereTheAlmanacHasIt(LocalDate sunday) {
        assertEquals(sunday, PublicHolidays.easter(sunday.getYear()));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-17, false, true",
        "2026-06-06, true, false",
        "2026-04-02, false, true",
        "2026-05-14, true, true",
        "2026-05-25, false, true",
        "2026-06-19, true, false",
        "2026-06-20, true, false",
        "2026-10-31, true, false",
        "2026-11-07, false, false",
        "2026-11-23, false, false",
    })
    void eachCountryHasItsOwn(LocalDate day, boolean sweden, boolean norway) {
        assertEquals(sweden, PublicHolidays.include(day, "SE"));
        assertEquals(norway, PublicHolidays.include(day, "NO"));
    }
}
