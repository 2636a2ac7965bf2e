package samsvar.crawler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import samsvar.config.source.Sources;
import samsvar.crawler.extract.Extractor;
import samsvar.crawler.extract.document.FailedDocuments;
import samsvar.crawler.extract.document.PdfMaker;
import samsvar.crawler.extract.document.Recognition;
import samsvar.crawler.hostile.HostileCase;
import samsvar.crawler.run.CrawlListener;
import samsvar.crawler.run.CrawlReport;
import samsvar.crawler.run.ReportJson;
import samsvar.crawler.run.Selection;
import samsvar.crawler.store.Archive;
import samsvar.engine.language.LexicalLanguageIdentifier;

/** Documents over several runs. */
class DocumentCrawlTest extends CrawlCase {
    private final AtomicInteger failures = new AtomicInteger();
    private volatile byte[] document = "%PDF-1.4\nnothing".getBytes(StandardCharsets.UTF_8);

    private void crawlInDays(int days) {
        now = now.plus(Duration.ofDays(days));
        try (Archive archive = Archive.open(folder, clock);
                Extractor remembering = new Extractor(
                        new LexicalLanguageIdentifier(), clock, counting(archive.failedDocuments()), Recognition.OFF);
                Crawler crawler = new Crawler(
                        new Sources(List.of(source())), archive, remembering::extract, settings(), clock, this::pass)) {
            crawler.crawlOnce(Selection.DUE, CrawlListener.SILENT);
        }
    }

    private FailedDocuments counting(FailedDocuments failed) {
        return new FailedDocuments() {
            @Override
            public Optional<String> reason(String key) {
                return failed.reason(key);
            }

            @Override
            public void remember(String key, String reason) {
                failures.incrementAndGet();
                failed.remember(key, reason);
            }
        };
    }

    @Test
    @HostileCase(58)
    void reportNamesADocumentOfWhichOnlyTheBeginningWasRead() {
        PdfMaker maker = new PdfMaker();
        for (int i = 1; i <= 1_050; i++) {
            maker.page().line(60, 80, "Beslut nummer " + i + " gäller avgiften för vatten.");
        }
        document = maker.bytes();
        site.page("/", "Start", "Besluten finns i ett dokument.", "/beslut.pdf").on("/beslut.pdf", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/pdf");
            exchange.sendResponseHeaders(200, document.length);
            exchange.getResponseBody().write(document);
        });
        CrawlReport report = crawl();
        String line = site.url("/beslut.pdf") + ": Only the first 1000 of 1050 pages were read.";
        assertEquals(List.of(line), report.partial());
        assertTrue(ReportJson.write(report).contains(line));
    }

    @Test
    @HostileCase(58)
    void documentThatFailedIsNotReadAgainUntilItIsAnother() {
        site.page("/", "Start", "Taxan finns i ett dokument.", "/taxa.pdf").on("/taxa.pdf", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/pdf");
            exchange.sendResponseHeaders(200, document.length);
            exchange.getResponseBody().write(document);
        });
        crawlInDays(0);
        crawlInDays(8);
        crawlInDays(8);
        assertEquals(1, failures.get());
        try (Archive archive = Archive.openReadOnly(folder, clock)) {
            assertEquals(Map.of("fetched", 1L, "silent", 1L), Map.copyOf(archive.visitsByOutcome()));
        }
        document = new PdfMaker()
                .page()
                .line(60, 80, 18, true, "Taxa för vatten")
                .line(60, 120, "Taxan är 30 kronor per kubikmeter vatten.")
                .bytes();
        crawlInDays(8);
        assertEquals(Optional.of("Taxa för vatten"), archived("/taxa.pdf"));
        assertEquals(1, failures.get());
    }
}
