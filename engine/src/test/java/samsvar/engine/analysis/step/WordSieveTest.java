package samsvar.engine.analysis.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordSieveTest {
    private static final String TEXT = "uppehållstillståndskort";

    @Test
    void aStretchHasTheHashOfItsString() {
        WordSieve.Stretches stretches = new WordSieve.Stretches(TEXT);
        for (int start = 0; start <= TEXT.length(); start++) {
            for (int end = start; end <= TEXT.length(); end++) {
                String stretch = TEXT.substring(start, end);
                assertEquals(stretch.hashCode(), stretches.hash(start, end), stretch);
                assertEquals((stretch + "ningen").hashCode(), stretches.hash(start, end, "ningen"), stretch);
            }
        }
    }

    @Test
    void holdsEachOfItsWordsAndHardlyAnyOther() {
        List<String> words = IntStream.range(0, 10_000).mapToObj(i -> "ord" + i).toList();
        WordSieve sieve = new WordSieve(words);
        assertTrue(words.stream().allMatch(word -> sieve.mayHold(word.hashCode())));
        assertTrue(IntStream.range(0, 10_000)
                        .filter(i -> sieve.mayHold(("ting" + i).hashCode()))
                        .count()
                < 10);
    }

    @Test
    void oneOfNoWordsHoldsNone() {
        assertFalse(new WordSieve(List.of()).mayHold("ord".hashCode()));
    }

    @Test
    void aWordWithoutAHashIsHeld() {
        WordSieve sieve = new WordSieve(List.of(""));
        assertTrue(sieve.mayHold("".hashCode()));
    }
}
