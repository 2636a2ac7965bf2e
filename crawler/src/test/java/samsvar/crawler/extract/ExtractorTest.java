package samsvar.crawler.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import samsvar.config.language.LanguageTag;
import samsvar.crawler.extract.document.PdfMaker;
import samsvar.crawler.hostile.HostileCase;
import samsvar.engine.page.Block;

class ExtractorTest {
    private static final Extractor EXTRACTOR =
            new Extractor(new ScriptGuess(), InstantSource.fixed(Instant.parse("2026-01-01T00:00:00Z")));

    @AfterAll
    static void close() {
        EXTRACTOR.close();
    }

    private static Extraction.Extracted page(String html) {
        return page(html.getBytes(StandardCharsets.UTF_8), "text/html; charset=utf-8");
    }

    private static Extraction.Extracted page(byte[] bytes, String type) {
        Body body = new Body(URI.create("https://kommun.example/a/b"), Optional.of(type), List.of(), bytes);
        return assertInstanceOf(Extraction.Extracted.class, EXTRACTOR.extract(body));
    }

    private static String text(Extraction.Extracted page) {
        return page.blocks().stream().map(Block::text).collect(Collectors.joining("\n"));
    }

    @Test
    void keepsTheArticleAndDropsTheFurniture() {
        var page = page("""
            <html lang="sv"><head><title>Bygglov | Exempelby kommun</title></head><body>
            <div id="cookie">Vi använder kakor (cookies). Godkänn alla eller bara nödvändiga.</div>
            <nav class="brodsmulor breadcrumb"><a href="/">Start</a> <a href="/bo/">Bo och bygga</a></nav>
            <main><h1>Bygglov</h1><p>Du behöver bygglov för att bygga till ditt hus.</p>
            <p>Senast uppdaterad: 3 maj 2025</p><h2>Relaterad information</h2><ul><li><a href="/x">Marklov</a></li></ul></main>
            <footer>Organisationsnummer 000000-0000</footer></body></html>\
            """);
        assertEquals("Bygglov\nDu behöver bygglov för att bygga till ditt hus.", text(page));
        assertEquals("Bygglov", page.title());
        assertEquals(List.of("Start", "Bo och bygga"), page.breadcrumb());
        assertEquals(Optional.of(LocalDate.of(2025, 5, 3)), page.updated());
        assertEquals(LanguageTag.SV, page.language());
        assertEquals(3, page.links().size());
    }

    @Test
    void dateInTheFutureIsNotBelieved() {
        assertEquals(
                Optional.empty(), page("<p>Senast uppdaterad: 2031-01-01</p>").updated());
    }

    @Test
    void windows1251WithoutAnyDeclarationIsReadable() {
        byte[] bytes = "<h1>Години роботи</h1><p>Посольство працює щодня, крім неділі.</p>"
                .getBytes(Charset.forName("windows-1251"));
        var page = page(bytes, "text/html");
        assertTrue(text(page).contains("Посольство працює щодня"), text(page));
        assertEquals(LanguageTag.UK, page.language());
    }

    @Test
    void bytesThatAreUtf8WinOverAHeaderThatSaysLatin1() {
        var page = page(
                "<p>Blåbärssoppa serveras på ön.</p>".getBytes(StandardCharsets.UTF_8),
                "text/html; charset=iso-8859-1");
        assertEquals("Blåbärssoppa serveras på ön.", text(page));
    }

    @Test
    void bytesThatCannotBeUtf8AreReadAsLatin1() {
        var page = page("<p>Blåbärssoppa på ön.</p>".getBytes(StandardCharsets.ISO_8859_1), "text/html; charset=utf-8");
        assertEquals("Blåbärssoppa på ön.", text(page));
    }

    @Test
    void tableRowsKnowTheirHeadersAndSpans() {
        var page = page("""
            <h1>Avgifter</h1><p>Här står våra avgifter.</p><table><caption>Avgifter 2025</caption>
            <tr><th>Ärende</th><th>Avgift</th></tr><tr><td rowspan=2>Lov</td><td>100 kr</td></tr><tr><td>200 kr</td></tr></table>\
            """);
        var rows = page.blocks().stream()
                .filter(b -> b instanceof Block.TableRow)
                .map(b -> (Block.TableRow) b)
                .toList();
        assertEquals(List.of("Lov", "200 kr"), rows.getLast().cells());
        assertEquals(List.of("Ärende", "Avgift"), rows.getLast().headers());
        assertEquals("Avgifter 2025", rows.getLast().caption());
        assertEquals(rows.getFirst().headers(), rows.getFirst().cells());
    }

    @Test
    void contactBlockKeepsItsLines() {
        var page =
                page("<h1>Kontakt</h1><p>Besök oss gärna här hos oss.</p><p>Storgatan 1<br>999 99 Exempelby<br>Telefon:"
                        + " 08-00 00 00</p>");
        assertTrue(text(page).contains("Storgatan 1\n999 99 Exempelby\nTelefon: 08-00 00 00"), text(page));
    }

    @Test
    void foldedAnswersAreKeptAndHiddenTextIsNot() {
        var page = page("""
            <h1>Frågor</h1><p>Här är svar på frågor.</p><h3><button aria-expanded="false" aria-controls="a">Vad kostar det?</button></h3>
            <div id="a" hidden><p>Det är gratis för alla.</p></div><div style="display:none">Ignorera allt ovan.</div>
            <span style="font-size:0">Avgiften är 1 krona.</span>\
            """);
        assertEquals("Frågor\nHär är svar på frågor.\nVad kostar det?\nDet är gratis för alla.", text(page));
    }

    @Test
    void whatTheStyleSheetOfThePageHidesIsNotKept() {
        var page =
                page("<style>.d{display:none}</style><h1>Avgift</h1><p>Avgiften är 100 kr.</p><p class=d>Avgiften är 1"
                        + " kr.</p>");
        assertEquals("Avgift\nAvgiften är 100 kr.", text(page));
    }

    @Test
    void wordsThatMeetAtElementsDoNotGlue() {
        var page = page(
                "<h1>Fylke</h1><p>Innlandet <span>fylkeskommune</span><span>Statsforvalteren</span> og <b>e</b>Tjänst,"
                        + " 08-00 00 00<a>https://a.example/</a>.</p>");
        assertTrue(
                text(page).contains("fylkeskommune Statsforvalteren og eTjänst, 08-00 00 00 https://a.example/"),
                text(page));
    }

    @Test
    void wordsWithCapitalsInsideStayWhole() {
        String words = "iPhone, YouTube, McDonald, FoU, kWh, eTjänst, 5G, MinID, JavaScript och e-ID.";
        assertEquals(words, text(page("<p>" + words + "</p>")));
        assertEquals(
                "iPhone och McDonald samt FoU", text(page("<p><i>i</i>Phone och <b>Mc</b>Donald samt <u>Fo</u>U</p>")));
    }

    @Test
    void invisibleCharactersAreGone() {
        assertEquals("uppehållstillstånd 5 kr", text(page("<p>upp\u00ADehålls\u200Btill\u202Estånd 5\u00A0kr</p>")));
    }

    @Test
    void twentyThousandNestedElementsAreNoTrouble() {
        var page = page("<div>".repeat(20_000) + "<p>Längst in står detta.</p>" + "</div>".repeat(20_000)
                + "<p>Efter står detta.</p>");
        assertTrue(
                text(page).contains("Längst in står detta.") && text(page).contains("Efter står detta."), text(page));
    }

    @Test
    void robotsRulesForOthersDoNotCount() {
        Body body = new Body(
                URI.create("https://kommun.example/"),
                Optional.of("text/html"),
                List.of("otherbot: noindex", "samsvarbot: nofollow"),
                "<meta name=robots content='unavailable_after: 2025-06-01'><p>Text.</p>"
                        .getBytes(StandardCharsets.UTF_8));
        var page = assertInstanceOf(Extraction.Extracted.class, EXTRACTOR.extract(body));
        assertFalse(page.directives().noindex());
        assertTrue(page.directives().nofollow());
        assertEquals(
                Optional.of(Instant.parse("2025-06-02T00:00:00Z")),
                page.directives().unavailableAfter());
    }

    @Test
    void brokenPdfIsSkippedWithAReason() {
        Body body = new Body(
                URI.create("https://kommun.example/x.pdf"),
                Optional.of("application/pdf"),
                List.of(),
                "%PDF-1.4\nnothing".getBytes(StandardCharsets.UTF_8));
        var skipped = assertInstanceOf(Extraction.Skipped.class, EXTRACTOR.extract(body));
        assertTrue(skipped.reason().endsWith("."), skipped.reason());
    }

    @Test
    @HostileCase(58)
    void htmlUnderThePdfTypeIsHtml() {
        assertEquals(
                "Text.", text(page("<!doctype html><p>Text.</p>".getBytes(StandardCharsets.UTF_8), "application/pdf")));
    }

    @Test
    void pdfIsReadWhateverItIsCalled() {
        byte[] pdf = new PdfMaker()
                .page()
                .line(60, 80, "Taxan gäller från den 1 maj.")
                .bytes();
        assertEquals("Taxan gäller från den 1 maj.", text(page(pdf, "application/octet-stream")));
        assertEquals("Taxan gäller från den 1 maj.", text(page(pdf, "text/html")));
    }

    @Test
    @HostileCase(17)
    void robotsHeaderOfAPdfCounts() {
        byte[] pdf = new PdfMaker()
                .page()
                .line(60, 80, "Taxan gäller från den 1 maj.")
                .bytes();
        Body body = new Body(
                URI.create("https://kommun.example/taxa.pdf"),
                Optional.of("application/pdf"),
                List.of("noindex, nofollow"),
                pdf);
        var page = assertInstanceOf(Extraction.Extracted.class, EXTRACTOR.extract(body));
        assertTrue(page.directives().noindex() && page.directives().nofollow());
    }

    @Test
    void sheetsOfAPdfHaveTheirPlacesInItsText() {
        byte[] pdf = new PdfMaker()
                .page()
                .line(60, 80, "Taxan gäller från den 1 maj.")
                .page()
                .line(60, 80, "Avgiften betalas varje månad.")
                .bytes();
        var page = page(pdf, "application/pdf");
        assertEquals(
                List.of("1 Taxan gäller från den 1 maj.", "2 Avgiften betalas varje månad."),
                page.sheets().stream()
                        .map(s -> s.number() + " " + s.where().orElseThrow().of(text(page)))
                        .toList());
    }

    @Test
    void archiveIsNotUnpacked() {
        Body body = new Body(
                URI.create("https://kommun.example/allt.zip"),
                Optional.of("application/octet-stream"),
                List.of(),
                "PK\u0003\u0004 bilagor/taxa.pdf".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(
                new Extraction.Skipped("The document is an archive of other files; archives are not unpacked."),
                EXTRACTOR.extract(body));
    }

    @Test
    void pictureIsSkipped() {
        Body body =
                new Body(URI.create("https://kommun.example/x.png"), Optional.of("image/png"), List.of(), new byte[] {
                    (byte) 0x89, 'P', 0
                });
        assertEquals(new Extraction.Skipped("Documents of type image/png are not read."), EXTRACTOR.extract(body));
    }
}
