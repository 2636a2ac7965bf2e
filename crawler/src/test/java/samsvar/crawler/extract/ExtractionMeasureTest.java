package samsvar.crawler.extract;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ExtractionMeasureTest {
    @Test
    void practiceWebIsKeptWithoutItsFurniture() throws IOException {
        Path web = SharedData.practiceWeb();
        try (Extractor extractor = new Extractor(new ScriptGuess())) {
            var score =
                    ExtractionMeasure.of(MeasuredPages.practice(web), extractor).segments();
            assertTrue(score.recall() >= 0.99, score.toString());
            assertTrue(score.rejection() >= 0.99, score.toString());
        }
    }
}
