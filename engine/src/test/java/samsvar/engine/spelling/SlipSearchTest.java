package samsvar.engine.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import samsvar.config.language.LanguageProfile;
import samsvar.config.language.LanguageTag;
import samsvar.engine.Shelves;
import samsvar.engine.lexicon.Lexicon;
import samsvar.engine.lexicon.WordSource;
import samsvar.engine.lexicon.WordTable;
import samsvar.engine.lexicon.WordVisitor;

class SlipSearchTest {
    private static final LanguageTag SV = LanguageTag.SV;

    @Test
    void soundsThatAreMixedUpCountLessThanOtherLetters() {
        WordTable words = words("sjukvård", "sjuksköterska", "chock");
        List<Candidate> found = search("chukvård", 120).in(words);
        assertEquals(List.of("sjukvård"), found.stream().map(Candidate::word).toList());
        assertEquals(50, found.getFirst().cost());
    }

    @Test
    void aDoubledLetterCountsLittleAndAWrongOneMuch() {
        assertEquals(30, search("komun", 100).in(words("kommun")).getFirst().cost());
        assertTrue(search("kopmun", 90).in(words("kommun")).isEmpty());
    }

    @Test
    void theFirstLetterIsRightUnlessItIsAKnownMixUp() {
        assertTrue(search("förskola", 200).in(words("körskola")).isEmpty());
        assertEquals(1, search("jörkort", 60).in(words("görkort")).size());
    }

    @Test
    void endingsThatWereTypedStay() {
        List<Candidate> found = search("uppehälstillståndet", 220).in(words("uppehållstillstånd"));
        assertEquals("uppehållstillståndet", found.getFirst().word());
    }

    @Test
    void noWordIsSkippedThatIsNear() {
        WordTable words = words("skatt", "skatta", "skattekonto", "skatteverk", "skatteverket", "skattkammare", "sked");
        assertEquals(
                List.of("skatteverket"),
                search("skaterverket", 220).in(words).stream()
                        .map(Candidate::word)
                        .filter(word -> word.endsWith("verket"))
                        .distinct()
                        .toList());
    }

    @Test
    void aLineThatDoesNotSayWhatItCostsIsLeftOut() {
        LanguageProfile swedish = Shelves.languages().profile(SV);
        Slips slips = Slips.of(new LanguageProfile(
                SV,
                swedish.name(),
                swedish.script(),
                swedish.stem(),
                swedish.exact(),
                Map.of("slips", List.of("k c 0.3", "a b o"))));
        assertEquals(1, slips.endingIn('k').size());
        assertEquals(30, slips.endingIn('k').getFirst().cost());
        assertTrue(slips.endingIn('a').isEmpty());
    }

    private static SlipSearch search(String typed, int bound) {
        return new SlipSearch(typed, bound, Slips.of(Shelves.languages().profile(SV)), Set.of("et"), true);
    }

    private static WordTable words(String... words) {
        Lexicon lexicon = Lexicon.of(List.of(), new WordSource() {
            @Override
            public long generation() {
                return 1;
            }

            @Override
            public void words(WordVisitor visitor) {
                List.of(words).forEach(word -> visitor.word(SV, word, 1));
            }
        });
        return lexicon.words(SV);
    }
}
