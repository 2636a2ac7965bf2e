package samsvar.engine.analysis.step;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands behind digits decides whether they are a number by themselves. */
class NumbersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    12                | 12
                    12 dagar          | 12
                    2025.             | 2025
                    3, 4              | 3
                    12:               | 12
                    5-åring           | 5
                    50 000 kronor     | 50000
                    12 34 56 78       | 12345678
                    1.5 timmar        | 1.5
                    1,5 timmar        | 1.5
                    12.30             | 12.30
                    12:30             | 12.30
                    3/4               | 3/4
                    2025-03-01        | 2025-03-01
                    1.3.2025          | 2025-03-01
                    2025-26           | 2025-26
                    16a               | 16a
                    0771-524 524      | 0771524524
                    0                 | 0
                    +46 771 524 524   | 0771524524
                    """)
    void readsWhatBeginsTheText(String text, String term) {
        assertEquals(term, Numbers.at(text, 0).term());
    }
}
