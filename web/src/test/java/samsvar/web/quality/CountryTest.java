package samsvar.web.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samsvar.engine.answer.Outcome;

/** Where both countries answer both are quoted, and nothing else ever is. */
class CountryTest {
    /** Of the questions of our own that both countries answer, those told so, one less than measured: docs/answers.md. */
    private static final int TOLD = 13;

    @TempDir
    static Path folder;

    @Test
    void bothCountriesAreQuotedAndNeverWhereOneAnswersOrIsNamed() throws Exception {
        try (SampleCrawl sample = new SampleCrawl(folder)) {
            sample.crawl();
            try (OpenWeb web = OpenWeb.open(folder.resolve("data"), sample.config(), Instant.now())) {
                int told = 0;
                List<String> wrong = new ArrayList<>();
                for (CountryQuestion question : CountryQuestion.all()) {
                    Outcome outcome = web.ask(question.text());
                    told += (int) question.others(outcome, true);
                    if (question.others(outcome, false) > 0) {
                        wrong.add(question.id());
                    }
                }
                assertEquals(List.of(), wrong);
                assertTrue(told >= TOLD, told + " told");
            }
        }
    }
}
