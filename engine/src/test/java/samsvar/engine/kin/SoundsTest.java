package samsvar.engine.kin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SoundsTest {
    private final Sounds sounds = new Sounds(List.of("ch s", "c k", "^kn n", "e$ -", "gh -", "w v"));

    @Test
    void theLongestRuleWinsAndDoubledSoundsCountOnce() {
        assertEquals("sarlot", sounds.of("Charlotte"));
        assertEquals("kanal", sounds.of("canal"));
    }

    @Test
    void rulesMayBeBoundToBeginningAndEnd() {
        assertEquals("nit", sounds.of("knit"));
        assertEquals("aknit", sounds.of("aknit"));
        assertEquals("vad", sounds.of("wade"));
    }

    @Test
    void skeletonsLeaveOutVowelsAndSoundsThatSpellingsDisagreeAbout() {
        assertEquals("rntn", Sounds.skeleton("harington"));
        assertEquals("rntn", Sounds.skeleton("gerinhton"));
    }

    @Test
    void vowelsMakeLessDifferenceThanConsonants() {
        assertEquals(1, Sounds.likeness("palu", "palu"));
        assertTrue(Sounds.likeness("palu", "polu") > Sounds.likeness("palu", "paru"));
        assertEquals(0, Sounds.likeness("bdk", "lmnr"));
    }

    @Test
    void endingsAreTakenOffWhereThreeLettersAreLeft() {
        assertEquals(List.of("холта", "холт"), Sounds.bare("холта", List.of("а", "олта")));
    }
}
