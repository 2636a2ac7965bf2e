package samsvar.engine.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuerySpellingsTest {
    private final QuerySpellings spellings = new QuerySpellings();

    @ParameterizedTest
    @CsvSource({"gfcgjhn, паспорт", "'hj,jnf', робота", "medychna dopomoha, медична допомога", "robota, робота"})
    void ukrainianInLatinLettersIsRead(String typed, String meant) {
        assertTrue(texts(typed).contains(meant), () -> texts(typed).toString());
    }

    @Test
    void cyrillicQuestionsAndNumbersNeedNoReading() {
        assertEquals(List.of(), texts("школа"));
        assertEquals(List.of(), texts("112"));
    }

    private List<String> texts(String typed) {
        return spellings.readings(typed).stream()
                .map(QuerySpellings.Reading::text)
                .toList();
    }
}
