package samsvar.engine.answer.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import samsvar.config.language.LanguageTag;

class FactsTest {
    @ParameterizedTest(name = "{1} in \"{2}\"")
    @CsvFileSource(resources = "facts.psv", delimiter = '|', quoteCharacter = '\u0001', emptyValue = "")
    void factsAreFoundByTheirForm(String language, FactType type, String text, String expected) {
        List<String> found = Facts.in(text, LanguageTag.of(language), Set.of(type)).stream()
                .map(fact -> fact.range().of(text))
                .toList();
        assertEquals(expected == null || expected.isEmpty() ? List.of() : List.of(expected.split(";")), found);
    }
}
