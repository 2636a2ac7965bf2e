package samsvar.engine.answer.dispute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samsvar.engine.answer.value.FactType;

class PlainValueTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MONEY    | 1 350 kronor        | SEK 1350
            MONEY    | 350 kr              | 350 kronor per termin
            DURATION | tre veckor          | 21 dagar
            DURATION | ett til to år       | to år
            DURATION | 6 місяців           | sex månader
            DATE     | den 5 mars 2027     | 2027-03-05
            DATE     | 5 березня           | 5. mars
            DATE     | 12/5                | 12 maj
            DATE     | 12–14 maj           | 12 maj
            DATE     | maj 2027            | 12 maj
            TIME     | klockan 16          | 16:00
            TIME     | from 1 pm           | 13.00
            PHONE    | +46 40-628 04 10    | 040-628 04 10
            EMAIL    | Post@Kommun.example | post@kommun.example
            FORM     | blankett X12        | skjema X12
            """)
    void whatIsWrittenInAnotherWayContradictsNothing(FactType type, String one, String other) {
        assertFalse(value(type, one).contradicts(value(type, other)), one + " / " + other);
        assertFalse(value(type, other).contradicts(value(type, one)), other + " / " + one);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MONEY    | 350 kronor       | 400 kronor
            MONEY    | 1 350 kronor     | 1 450 kronor
            DURATION | 3–5 veker        | 3 veker
            DURATION | tre veckor       | fyra veckor
            DATE     | 5 mars           | 5 april
            DATE     | 5 mars 2027      | 6 березня
            DATE     | den 25. i hver måned | den 24. i hver måned
            TIME     | 8–16.30          | 8–16
            TIME     | з 16 до 19       | з 16 до 18
            PHONE    | 040-628 04 10    | 040-628 04 11
            PERSON   | Maja Provman     | Maja Exempelsson
            FORM     | blankett X12     | blankett X13
            """)
    void anotherValueContradicts(FactType type, String one, String other) {
        assertTrue(value(type, one).contradicts(value(type, other)), one + " / " + other);
    }

    @Test
    void whatCostsNothingContradictsAPrice() {
        assertTrue(value(FactType.FREE, "gratis").contradicts(value(FactType.MONEY, "20 kr")));
    }

    @Test
    void aDayRepeatsNoYear() {
        assertFalse(value(FactType.DATE, "i 2009").repeats(value(FactType.DATE, "8. mars")));
        assertTrue(value(FactType.DATE, "8. mars 2027").repeats(value(FactType.DATE, "8. mars")));
    }

    @Test
    void whatCanBeToldInTooManyWaysIsNotCompared() {
        assertEquals(Optional.empty(), PlainValue.of(FactType.DEFINITION, "en avgift"));
    }

    private static PlainValue value(FactType type, String text) {
        return PlainValue.of(type, text).orElseThrow();
    }
}
