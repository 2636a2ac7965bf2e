package samsvar.crawler.fresh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ResemblanceTest {
    private static final String ONE = "Den som flyttar hit anmäler det inom en vecka till skattekontoret. ".repeat(4);
    private static final String OTHER =
            "Biblioteket har öppet alla vardagar och lånar ut cyklar och skidor. ".repeat(4);

    @Test
    void theSameTextIsTheSameWhateverItsLetterCaseAndPunctuation() {
        assertEquals(1.0, Resemblance.of("Hej, hej på dig!", "hej hej PÅ dig"));
        assertEquals(1.0, Resemblance.of("", ""));
    }

    @Test
    void textsWithNothingInCommonAreUnlikeButShortOnesAreNotJudged() {
        assertTrue(Resemblance.areUnlike(ONE, OTHER));
        assertFalse(Resemblance.areUnlike(ONE, ONE + OTHER));
        assertFalse(Resemblance.areUnlike("Kort", OTHER));
    }

    @Test
    void aTemplateIsKnownAgainThoughItEchoesTheAddressOrTheTime() {
        String text =
                "Hoppsan! Något gick fel. Vi kunde inte visa det du letar efter, klockan är %s. Gå till startsidan"
                        + " eller sök bland våra tjänster, eller ring växeln så hjälper vi dig vidare.";
        assertTrue(Resemblance.areOneTemplate(text.formatted("10.14"), text.formatted("23.59")));
        assertFalse(Resemblance.areOneTemplate(text, ONE));
    }
}
