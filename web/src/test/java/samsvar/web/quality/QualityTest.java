package samsvar.web.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import samsvar.crawler.run.CrawlReport;
import samsvar.engine.explain.Explanation.ExplainedHit;
import samsvar.engine.page.PageId;
import samsvar.engine.question.Question;
import samsvar.engine.retrieve.ScorePart;

/**
 * How good are search and answers on the sample web? Fails under the floors; the committed report shows what a change
 * does.
 * {@code -Dgolden.update=true} rewrites it.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class QualityTest {
    private static final String REPORT = "quality-report.tsv";
    private static final String FACTS = "facts-report.tsv";

    /** Least recall of any pair of languages; such a pair has 8 to 73 questions. */
    private static final double EVERY_PAIR = 0.75;

    @TempDir
    static Path folder;

    private static SampleCrawl sample;
    private static CrawlReport first;

    @BeforeAll
    static void crawl() throws Exception {
        sample = new SampleCrawl(folder);
        first = sample.crawl();
    }

    @AfterAll
    static void close() {
        sample.close();
    }

    @Test
    @Order(1)
    void theCrawlKeepsWhatMayBeKept() {
        assertTrue(first.written() >= 135, first.toString());
        assertTrue(first.failed().isEmpty(), first.toString());
        assertTrue(sample.archive()
                .find(new PageId("http://almby.example/utbildning/sfi.html"))
                .isPresent());
        assertTrue(sample.archive()
                .find(new PageId("http://migrationsbyran.example/intern/utkast"))
                .isEmpty());
        assertTrue(sample.archive()
                .find(new PageId("http://migrationsbyran.example/tack"))
                .isEmpty());
    }

    @Test
    @Order(2)
    void searchAndAnswersAreAboveTheFloors() throws IOException {
        QualityReport report = new QualityReport(QualityQuestion.all().stream()
                .map(q -> Judged.of(q, sample.engine().ask(Question.of(q.text()))))
                .toList());
        Golden.keep(REPORT, report.text());
        floor("same-language R@10", report.sameLanguage().recallAt10(), 0.97);
        floor("same-language MRR", report.sameLanguage().mrr(), 0.9);
        floor("same-language right", report.sameLanguage().right(), 0.81);
        floor("cross-lingual R@10", report.crossLingual().recallAt10(), 0.94);
        floor("cross-lingual MRR", report.crossLingual().mrr(), 0.81);
        floor("cross-lingual right", report.crossLingual().right(), 0.55);
        floor("judge R@10", report.half(false).recallAt10(), 0.95);
        floor("unanswerable declined", report.unanswerable().right(), 0.93);
        report.pairs().forEach(pair -> floor(pair.name() + " R@10", pair.recallAt10(), EVERY_PAIR));
        asCommitted(REPORT, report.text());
    }

    /** Every twentieth question. */
    @Test
    @Order(3)
    void factsAreAnsweredAboveTheFloors() throws IOException {
        FactReport report = new FactReport(FactMeasure.judged(FactQuestion.sample(), sample.engine()));
        Golden.keep(FACTS, report.text());
        floor("facts same-language", report.right(false), 0.8);
        floor("facts cross-lingual", report.right(true), 0.75);
        floor("facts not wrong", 1 - report.wrong(), 0.9);
        floor("facts declined", report.declined(), 0.9);
        asCommitted(FACTS, report.text());
    }

    @Test
    @Order(4)
    void everyScoreIsExplainedByItsParts() {
        List<QualityQuestion> all = QualityQuestion.all();
        for (int i = 0; i < all.size(); i += 20) {
            String text = all.get(i).text();
            for (ExplainedHit hit :
                    sample.explainer().explain(Question.of(text)).hits()) {
                double sum = hit.parts().stream().mapToDouble(ScorePart::score).sum();
                assertEquals(hit.score(), sum, 1e-3 * hit.score(), text + ": " + hit);
                boolean lowered =
                        hit.parts().stream().anyMatch(part -> part.kind() == ScorePart.Kind.ORDER && part.score() < 0);
                assertTrue(!lowered || hit.rank() > 1, text + ": " + hit);
            }
        }
    }

    @Test
    @Order(5)
    void aSecondCrawlWritesNothing() {
        long before = sample.engine().generation();
        CrawlReport second = sample.crawl();
        assertEquals(0, second.written(), second.toString());
        assertTrue(second.unchanged() >= 135, second.toString());
        assertEquals(before, sample.engine().generation(), "the index was written to");
    }

    private static void asCommitted(String golden, String report) throws IOException {
        assertEquals(
                QualityReport.summaryOf(Golden.committed(golden)),
                QualityReport.summaryOf(report),
                "the quality changed: " + Golden.compare(golden));
    }

    private static void floor(String what, double seen, double floor) {
        assertTrue(seen >= floor, what + " is " + seen + ", the floor is " + floor + "; " + Golden.compare(REPORT));
    }
}
