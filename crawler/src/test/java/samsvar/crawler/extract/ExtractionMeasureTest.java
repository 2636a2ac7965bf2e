package samsvar.crawler.extract;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ExtractionMeasureTest {
    @Test
    void practiceWebIsKeptWithoutItsFurniture() throws IOException {
        Path web = Path.of(System.getProperty(
                "samsvar.practice",
                SharedData.folder()
                        .map(s -> s.resolve("practice-web").toString())
                        .orElse("absent")));
        assumeTrue(
                Files.exists(web.resolve("manifest.json")),
                "skipped: no built practice web; build it in a copy and name it with -Dsamsvar.practice");
        try (Extractor extractor = new Extractor(new ScriptGuess())) {
            var score =
                    ExtractionMeasure.of(MeasuredPages.practice(web), extractor).segments();
            assertTrue(score.recall() >= 0.99, score.toString());
            assertTrue(score.rejection() >= 0.99, score.toString());
        }
    }
}
