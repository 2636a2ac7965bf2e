package samsvar.engine.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class WordTableTest {
    private final WordTable words =
            new WordTable(new TreeMap<>(Map.of("skatt", 3, "skatteverket", 2, "skola", 9, "åka", 1, "ö", 0)));

    @Test
    void wordsKeepTheirOrderAndNumbers() {
        assertEquals(5, words.size());
        assertEquals("skatteverket", words.word(1));
        assertEquals(2, words.documents(words.place("skatteverket")));
        assertEquals("ö", words.word(4));
    }

    @Test
    void anUnknownWordsPlaceTellsWhereItWouldStand() {
        assertEquals(-2, words.place("skatter"));
        assertEquals(-1, words.place("a"));
        assertEquals(-6, words.place("öl"));
    }

    @Test
    void wordsThatBeginAlikeAreSkippedTogether() {
        assertEquals(2, words.behind(0, 5));
        assertEquals(3, words.behind(0, 1));
        assertEquals(5, words.behind(0, 0));
        assertEquals(2, words.shared(1, 2, 12));
    }
}
