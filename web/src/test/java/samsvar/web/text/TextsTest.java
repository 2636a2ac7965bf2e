package samsvar.web.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import samsvar.config.language.LanguageTag;

class TextsTest {
    private final Texts texts = Texts.load();

    @Test
    void anUnknownKeyIsAProgrammingError() {
        assertThrows(
                IllegalArgumentException.class, () -> texts.in(UiLanguage.SV).say("no.such.key"));
    }

    @Test
    void aWrongArgumentIsAProgrammingError() {
        assumeTrue(Wording.class.desiredAssertionStatus(), "checked where assertions are on, as in every build");
        Wording say = texts.in(UiLanguage.SV);
        assertThrows(AssertionError.class, () -> say.say("result.count", Map.of("n", 1)));
        assertThrows(AssertionError.class, () -> say.say("result.count"));
        assertThrows(AssertionError.class, () -> say.say("error.home", "n", 1));
    }

    @Test
    void countsFollowTheLanguagesPlurals() {
        Wording say = texts.in(UiLanguage.UK);
        assertEquals("1 результат за запитом «x»", say.say("result.count", Map.of("n", 1, "q", "x")));
        assertEquals("3 результати за запитом «x»", say.say("result.count", Map.of("n", 3, "q", "x")));
        assertEquals("5 результатів за запитом «x»", say.say("result.count", Map.of("n", 5, "q", "x")));
    }

    @Test
    void aQuestionWithBracesAndApostrophesIsShownAsTyped() {
        assertEquals(
                "2 träffar på ”it's {n}”",
                texts.in(UiLanguage.SV).say("result.count", Map.of("n", 2, "q", "it's {n}")));
    }

    @Test
    void datesAreLongAndFollowTheClockInStockholm() {
        assertEquals("3 februari 2026", texts.in(UiLanguage.SV).date(LocalDate.of(2026, 2, 3)));
        assertEquals("3. februar 2026", texts.in(UiLanguage.NN).date(LocalDate.of(2026, 2, 3)));
        assertEquals("3 February 2026", texts.in(UiLanguage.EN).date(LocalDate.of(2026, 2, 3)), "as in Europe");
        assertEquals("17:00", texts.in(UiLanguage.EN).time(LocalTime.of(17, 0)));
        assertEquals("23 november 2026", texts.in(UiLanguage.SV).date(Instant.parse("2026-11-22T23:30:00Z")));
    }

    @Test
    void languagesAndCountriesHaveNames() {
        assertEquals("arabiska", texts.in(UiLanguage.SV).languageName(new LanguageTag("ar")));
        assertEquals("", texts.in(UiLanguage.SV).languageName(LanguageTag.UNKNOWN));
        assertEquals("Noreg", texts.in(UiLanguage.NN).countryName("NO"));
        assertEquals("engelska och ukrainska", texts.in(UiLanguage.SV).list(List.of("engelska", "ukrainska")));
    }

    @Test
    void theFileKeepsTheRulesOfItsChecker() throws Exception {
        Process checker;
        try {
            checker = new ProcessBuilder(
                            "python3", "../docs/ui/check_strings.py", "src/main/resources/texts/strings.psv")
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            System.err.println("Skipped: python3 is not installed, so strings.psv was not checked.");
            assumeTrue(false, "python3 is not installed");
            return;
        }
        String said = new String(checker.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, checker.waitFor(), said);
    }
}
