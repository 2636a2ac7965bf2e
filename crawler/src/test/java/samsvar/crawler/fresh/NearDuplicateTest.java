package samsvar.crawler.fresh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class NearDuplicateTest {
    private static final String PAGE = """
            Ansök om plats i förskolan. Alla barn som bor i kommunen har rätt till plats från det att de fyllt ett år.
            Du ansöker i vår e-tjänst och får besked inom fyra månader. Avgiften beror på hushållets inkomst före skatt.
            När barnet har fått plats tackar du ja i e-tjänsten. Kontakta växeln på 0500-49 80 00 om du har frågor.
            Du som är ny i Sverige kan få hjälp av Anna Berg på medborgarkontoret, som talar svenska och ukrainska.
            Ändrar sig din inkomst anmäler du det samma månad. Säger du upp platsen gäller två månaders uppsägning.
            """;

    @Test
    void aPagePrintedAtAnotherAddressIsOnePage() {
        String printed = PAGE + "Skriv ut sidan";
        assertTrue(SimHash.areNear(SimHash.of(PAGE), SimHash.of(PAGE.toUpperCase(Locale.ROOT))));
        assertTrue(NearDuplicate.areOne(PAGE, printed.replace("Skriv", "skriv")));
    }

    @Test
    void anotherNumberDateOrNameIsAnotherPage() {
        assertFalse(NearDuplicate.areOne(PAGE, PAGE.replace("0500-49 80 00", "0500-49 80 01")));
        assertFalse(NearDuplicate.areOne(PAGE, PAGE.replace("Anna Berg", "Bo Ek")));
        assertFalse(NearDuplicate.areOne(PAGE, PAGE + "Gäller år 2027."));
    }

    @Test
    void manyOtherWordsAreAnotherPage() {
        assertFalse(NearDuplicate.areOne(
                PAGE, PAGE + "den som flyttar anmäler det också till skolan och till hemtjänsten"));
    }

    @Test
    void differentTextsAreFarApart() {
        String other = PAGE.replace("förskolan", "skolan").replace("barn", "elev") + PAGE.substring(200, 500);
        assertTrue(Long.bitCount(SimHash.of(PAGE) ^ SimHash.of(other)) > SimHash.NEAR);
    }

    @Test
    void theQuartersMakeUpTheFingerprint() {
        long fingerprint = SimHash.of(PAGE);
        long joined = 0;
        for (int band = 0; band < SimHash.BANDS; band++) {
            joined |= (long) SimHash.band(fingerprint, band) << 16 * band;
        }
        assertEquals(fingerprint, joined);
    }

    @Test
    void shortTextsAreNotJudged() {
        assertFalse(NearDuplicate.isTelling("Kontakta oss på telefon."));
        assertTrue(NearDuplicate.isTelling(PAGE));
    }
}
