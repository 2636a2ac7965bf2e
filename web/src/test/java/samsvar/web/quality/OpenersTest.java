package samsvar.web.quality;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who greets, asks politely or tells of herself first is answered as well as who does not. */
class OpenersTest {
    /** Answers that may be lost of some 120, two more than measured: docs/answers.md. */
    private static final int LOST = 4;

    @TempDir
    static Path folder;

    @Test
    void politeQuestionsAreAnsweredAsWellAsPlainOnes() throws Exception {
        try (SampleCrawl sample = new SampleCrawl(folder)) {
            sample.crawl();
            List<FactQuestion> plain = FactQuestion.sample().stream()
                    .filter(FactQuestion::answerable)
                    .toList();
            long right = right(plain, sample);
            for (String kind : List.of("request", "told")) {
                List<FactQuestion> opened = new Openers(kind).before(plain);
                long still = right(opened, sample);
                assertTrue(
                        opened.size() == plain.size() && still >= right - LOST, kind + ": " + still + " for " + right);
            }
        }
    }

    private static long right(List<FactQuestion> questions, SampleCrawl sample) {
        return FactMeasure.judged(questions, sample.engine()).stream()
                .filter(FactJudged::right)
                .count();
    }
}
