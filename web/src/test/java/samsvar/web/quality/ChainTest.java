package samsvar.web.quality;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where several authorities each do a part, they are quoted in order; else one answers. */
class ChainTest {
    /** Of the questions of our own that span two authorities, those told so, one less than measured: docs/answers.md. */
    private static final int TOLD = 11;

    @TempDir
    static Path folder;

    @Test
    void severalAuthoritiesAreQuotedInOrderAndNeverWhereOneAnswers() throws Exception {
        try (SampleCrawl sample = new SampleCrawl(folder)) {
            sample.crawl();
            try (OpenWeb web = OpenWeb.open(folder.resolve("data"), sample.config(), Instant.now())) {
                int told = 0;
                for (ChainQuestion question : ChainQuestion.all()) {
                    List<String> hosts = ChainQuestion.hosts(web.ask(question.text()));
                    told += hosts.isEmpty() ? 0 : 1;
                    assertTrue(hosts.isEmpty() || hosts.equals(question.hosts()), question + " -> " + hosts);
                }
                assertTrue(told >= TOLD, told + " told");
            }
        }
    }
}
