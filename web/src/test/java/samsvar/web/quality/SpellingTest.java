package samsvar.web.quality;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samsvar.web.quality.SpellingMeasure.Fate;
import samsvar.web.quality.SpellingMeasure.Judged;

/**
 * Misspelt words over the sample pages: what was meant is found, and right words are left alone.
 * The committed report shows what a change does; {@code -Dgolden.update=true} rewrites it.
 */
class SpellingTest {
    private static final Path WORDS = Path.of("src/test/resources/spelling");
    private static final Path GOLDEN = Path.of("src/test/resources/golden/spelling-report.tsv");

    @TempDir
    Path scratch;

    @Test
    void slipsAreUnderstoodAndRightWordsLeftAlone() throws Exception {
        try (SampleCrawl sample = new SampleCrawl(scratch)) {
            sample.crawl();
            SpellingMeasure measure = new SpellingMeasure(sample.engine());
            List<Judged> judged = measure.misspelt(WORDS.resolve("misspelt.tsv"));
            Map<String, String> spoilt = measure.spoilt(WORDS.resolve("right.tsv"));
            String report = SpellingMeasure.report(judged, spoilt);
            Files.createDirectories(Path.of("target"));
            Files.writeString(Path.of("target", "spelling-report.tsv"), report, StandardCharsets.UTF_8);
            if (Boolean.getBoolean("golden.update")) {
                Files.writeString(GOLDEN, report, StandardCharsets.UTF_8);
            }
            assertTrue(share(judged, Fate.FIRST, Fate.UNDERSTOOD) >= 0.88, report);
            assertTrue(share(judged, Fate.WRONG) <= 0.02, report);
            assertTrue(spoilt.size() <= 5, report);
        }
    }

    private static double share(List<Judged> judged, Fate... fates) {
        return (double) judged.stream()
                        .filter(one -> List.of(fates).contains(one.fate()))
                        .count()
                / judged.size();
    }
}
