package samsvar.crawler.extract;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactsMeasureTest {
    @Test
    void theFactsOfThePracticeWebAreFound() throws IOException {
        Path web = SharedData.practiceWeb();
        try (Extractor extractor = new Extractor(new ScriptGuess())) {
            FactsMeasure measure = FactsMeasure.of(web, extractor);
            for (String what : List.of(
                    "table rows",
                    "contact phones",
                    "contact e-mails",
                    "contact addresses",
                    "contact hours",
                    "versions",
                    "versions right",
                    "date")) {
                assertTrue(measure.share(what) >= 0.99, what + " in\n" + measure);
            }
        }
    }
}
