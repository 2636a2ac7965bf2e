package samsvar.crawler.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samsvar.engine.page.DateEvidence;
import samsvar.engine.page.DateEvidence.Source;
import samsvar.engine.page.DateEvidence.Verdict;

class PageDatesTest {
    private static final Optional<LocalDate> THIRD_OF_MARCH = Optional.of(LocalDate.of(2026, 3, 3));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Senast uppdaterad 3 mars 2026</p>",
                "<p>Sidan uppdaterades: 2026-03-03</p>",
                "<p>Sist oppdatert: 03.03.2026</p>",
                "<p>Sist endra 3. mars 2026 av Kari Nordmann</p>",
                "<p>Last updated: March 3, 2026</p>",
                "<p>Востаннє оновлено: 3 березня 2026 року</p>",
                "<p>Последнее обновление: 3 марта 2026</p>",
                "<p>Uppdaterad: <time datetime='2026-03-03T08:00'>i våras</time> 3 mars 2026</p>",
                "<meta property='article:modified_time' content='2026-03-03T23:30:00+01:00'>",
                "<meta name='DCTERMS.modified' content='2026-03-03'>",
                "<time itemprop=dateModified datetime='2026-03-03'></time>",
                "<script type='application/ld+json'>{'@type':'WebPage','dateModified':'2026-03-03T10:00:00Z'}</script>",
                "<p>Publicerad 3 mars 2026</p>",
            })
    void everyCommonWayOfSayingTheDayIsUnderstood(String html) {
        assertEquals(
                THIRD_OF_MARCH,
                Pages.of("<h1>Bad</h1><p>Här står något om badet.</p>" + html).updated());
    }

    @Test
    void theEvidenceShowsWhichDayWonAndWhy() {
        var page = Pages.of("""
            <meta property="article:modified_time" content="2026-05-05"><meta property="article:published_time" content="2019-01-01">
            <h1>Bad</h1><p>Här står något.</p><p>Senast uppdaterad: 3 mars 2026</p>
            <script type="application/ld+json">{"@type":"Article","dateModified":"2031-01-01"}</script>""");
        assertEquals(THIRD_OF_MARCH, page.updated());
        assertEquals(
                List.of("TEXT USED", "META WEAKER", "META WEAKER", "STRUCTURED_DATA NOT_BELIEVED"),
                page.dates().stream().map(d -> d.source() + " " + d.verdict()).toList());
        DateEvidence used = page.facts("SE").dates().getFirst();
        assertEquals("Senast uppdaterad: 3 mars 2026", used.place());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Senast uppdaterad 3 mars 2031</p>",
                "<meta name=date content='1899-12-31'>",
                "<meta name=last-modified content='0000-00-00'>",
                "<p>Ändrade öppettider i jul. Vattnet stängs den 17 januari 2026.</p>",
                "<script type='application/ld+json'>{'@type':'Event','dateModified':'2026-03-03'}</script>",
                "<script type='application/ld+json'>{'@type':'ItemList','itemListElement':[{'@type':'NewsArticle',"
                        + "'dateModified':'2026-03-03'}]}</script>",
            })
    void whatIsNoDayOfThePageIsNotUsed(String html) {
        assertEquals(
                Optional.empty(),
                Pages.of("<h1>Bad</h1><p>Här står något om badet.</p>" + html).updated());
    }

    @Test
    void aFilesLastModifiedCountsWhereNothingElseDoesAndNeverToday() {
        assertEquals(
                Optional.of(LocalDate.of(2026, 5, 20)),
                file("Wed, 20 May 2026 10:00:00 GMT").updated());
        assertEquals(
                Source.HTTP_HEADER,
                file("Wed, 20 May 2026 10:00:00 GMT").dates().getFirst().source());
        assertEquals(Optional.empty(), file("Mon, 01 Jun 2026 11:59:00 GMT").updated());
        assertTrue(file("yesterday").dates().isEmpty());
    }

    private static Extraction.Extracted file(String lastModified) {
        Body body = new Body(
                URI.create("https://kommun.example/a.txt"),
                Optional.of("text/plain"),
                List.of(),
                List.of(),
                Optional.of(lastModified),
                "Badet är öppet.".getBytes(StandardCharsets.UTF_8));
        try (Extractor extractor =
                new Extractor(new ScriptGuess(), InstantSource.fixed(Instant.parse("2026-06-01T12:00:00Z")))) {
            return assertInstanceOf(Extraction.Extracted.class, extractor.extract(body));
        }
    }

    @Test
    void aDayThatTwoSayIsConfirmed() {
        var page = Pages.of("<meta name=dc.modified content=2026-03-03><h1>Bad</h1><p>Text om badet.</p>"
                + "<p>Senast uppdaterad 3 mars 2026</p>");
        assertEquals(
                List.of(Verdict.USED, Verdict.AGREES),
                page.dates().stream().map(DateEvidence::verdict).toList());
    }
}
