package samsvar.crawler.extract;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactsMeasureTest {
    @Test
    void theFactsOfThePracticeWebAreFound() throws IOException {
        Path web = Path.of(System.getProperty(
                "samsvar.practice",
                SharedData.folder()
                        .map(s -> s.resolve("practice-web").toString())
                        .orElse("absent")));
        assumeTrue(
                Files.exists(web.resolve("manifest.json")),
                "skipped: no built practice web; build it in a copy and name it with -Dsamsvar.practice");
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
