package samsvar.crawler.extract.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Calendar;
import java.util.List;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import samsvar.crawler.extract.document.child.DocumentWorker;
import samsvar.engine.page.Block;

class DocumentReaderTest {
    private static final DocumentReader READER = new DocumentReader();

    @AfterAll
    static void close() {
        READER.close();
    }

    private static DocumentText.Read read(PdfMaker maker) {
        return assertInstanceOf(DocumentText.Read.class, READER.read(maker.bytes()));
    }

    private static String text(DocumentText.Read read) {
        return read.blocks().stream().map(Block::text).collect(Collectors.joining("\n"));
    }

    @Test
    void columnsAreReadOneAfterTheOtherThoughTheirLinesAlternateInTheFile() {
        PdfMaker maker = new PdfMaker().page().line(60, 60, 18, true, "Nyheter från kommunen i vår");
        List<String> left = List.of(
                "Kajplatserna vid hamnen lottas ut i",
                "april. Kölistan är öppen för alla som",
                "är skrivna i kommunen sedan minst ett",
                "år och har en båt som är försäkrad.");
        List<String> right = List.of(
                "Simhallen stänger för renovering mel-",
                "lan midsommar och mitten av augusti.",
                "Årskort förlängs automatiskt, och den",
                "som vill kan få pengarna tillbaka nu.");
        for (int i = 0; i < left.size(); i++) {
            maker.line(60, 120 + 14 * i, left.get(i)).line(310, 120 + 14 * i, right.get(i));
        }
        assertEquals("""
                Nyheter från kommunen i vår
                Kajplatserna vid hamnen lottas ut i april. Kölistan är öppen för alla som är skrivna i kommunen sedan \
                minst ett år och har en båt som är försäkrad.
                Simhallen stänger för renovering mellan midsommar och mitten av augusti. Årskort förlängs automatiskt, \
                och den som vill kan få pengarna tillbaka nu.""", text(read(maker)));
    }

    @Test
    void tableRowsKeepTheirCellsAndHeaders() {
        PdfMaker maker = new PdfMaker().page().line(60, 60, 16, true, "Avgifter");
        String[][] rows = {
            {"Insats", "Avgift", "Enhet"},
            {"Trygghetslarm", "210 kr", "per månad"},
            {"Matlåda", "62 kr", "per portion"},
            {"Korttidsboende", "205 kr", "per dygn"}
        };
        for (int r = 0; r < rows.length; r++) {
            for (int c = 0; c < 3; c++) {
                maker.line(60 + 160 * c, 100 + 16 * r, 11, r == 0, rows[r][c]);
            }
        }
        maker.line(60, 190, "Avgifterna räknas om den första februari varje år.");
        DocumentText.Read read = read(maker);
        Block.TableRow last =
                assertInstanceOf(Block.TableRow.class, read.blocks().get(4));
        assertEquals(List.of("Korttidsboende", "205 kr", "per dygn"), last.cells());
        assertEquals(List.of("Insats", "Avgift", "Enhet"), last.headers());
        assertInstanceOf(Block.Paragraph.class, read.blocks().get(5));
    }

    @Test
    void headersFootersAndPageNumbersAreGoneAndParagraphsGoOnAcrossPages() {
        PdfMaker maker = new PdfMaker();
        for (int i = 1; i <= 4; i++) {
            maker.page()
                    .line(60, 40, "Exempelby kommun   Plan för vattnet")
                    .line(60, 100, "Del " + "abcd".charAt(i - 1) + " handlar om ledningarna i det område som ligger")
                    .line(60, 114, "vid sjön och som kommunen ansvarar för tillsammans med de som")
                    .line(60, 800, "Sida " + i + " (4)");
        }
        String text = text(read(maker));
        assertFalse(text.contains("Exempelby") || text.contains("Sida"), text);
        assertTrue(text.contains("Del a handlar om ledningarna i det område som ligger vid sjön"), text);
    }

    @Test
    void everyBlockKnowsItsSheet() {
        PdfMaker maker = new PdfMaker()
                .page()
                .line(60, 100, "Första sidan säger något viktigt om avgiften.")
                .page()
                .line(60, 100, "Andra sidan säger något annat om samma avgift.");
        assertEquals(List.of(1, 2), read(maker).sheets());
    }

    @Test
    void hyphenOfADividedWordGoesAndThatOfAWordStays() {
        PdfMaker maker = new PdfMaker()
                .page()
                .line(60, 100, "Den som har uppe-")
                .line(60, 114, "hållstillstånd kan söka in-")
                .line(60, 128, "och utresetillstånd hos EU-")
                .line(60, 142, "kontoret i staden, säger man.");
        assertEquals(
                "Den som har uppehållstillstånd kan söka in- och utresetillstånd hos EU-kontoret i staden, säger man.",
                text(read(maker)));
    }

    @Test
    void headingsAreToldByTheirType() {
        PdfMaker maker = new PdfMaker()
                .page()
                .line(60, 60, 20, true, "Regler för torget")
                .line(60, 100, 14, true, "Platser")
                .line(60, 120, "Platser bokas samma dag hos torgvakten.")
                .line(60, 150, 11, true, "Städning")
                .line(60, 164, "Den som säljer tar med sig sitt skräp hem.");
        assertEquals(
                List.of("1 Regler för torget", "2 Platser", "3 Städning"),
                read(maker).blocks().stream()
                        .filter(b -> b instanceof Block.Heading)
                        .map(b -> ((Block.Heading) b).level() + " " + b.text())
                        .toList());
    }

    @Test
    void titleOfAnotherDocumentIsNotBelieved() {
        PdfMaker maker = new PdfMaker()
                .page()
                .line(60, 60, 20, true, "Taxa för lokaler")
                .line(60, 100, "Föreningar hyr gymnastiksal för 60 kronor i timmen.")
                .change(d -> d.getDocumentInformation().setTitle("Mall protokoll nämnd 2011"));
        assertEquals("Taxa för lokaler", read(maker).title());
    }

    @Test
    void whatTheFileSaysOfItselfIsKept() {
        PdfMaker maker = new PdfMaker()
                .page()
                .line(60, 100, "Se kommunens sidor om bygglov.")
                .change(d -> {
                    Calendar saved = Calendar.getInstance(TimeZone.getTimeZone("UTC"));
                    saved.setTimeInMillis(1_700_000_000_000L);
                    d.getDocumentInformation().setModificationDate(saved);
                    d.getDocumentCatalog().setLanguage("nb-NO");
                    link(d, "https://kommun.example/bygglov");
                });
        DocumentText.Read read = read(maker);
        assertEquals("2023-11-14", read.saved().orElseThrow().toString());
        assertEquals("nb", read.language().value());
        assertEquals(List.of("https://kommun.example/bygglov"), read.links());
    }

    private static void link(PDDocument document, String address) throws IOException {
        PDActionURI action = new PDActionURI();
        action.setURI(address);
        PDAnnotationLink link = new PDAnnotationLink();
        link.setAction(action);
        link.setRectangle(new PDRectangle(50, 700, 100, 20));
        document.getPage(0).getAnnotations().add(link);
    }

    @Test
    void childEndsWhenItsParentIsGoneEvenInTheMiddleOfADocument() throws Exception {
        Process child = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        DocumentWorker.class.getName())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (DataOutputStream toChild = new DataOutputStream(child.getOutputStream())) {
            toChild.writeUTF("");
            toChild.writeInt(1_000_000);
            toChild.write(new byte[1_000]);
        }
        assertTrue(child.waitFor(60, TimeUnit.SECONDS));
    }

    @Test
    void childIsReplacedAfterItsShareAndEndsWhenIdle() {
        DocumentLimits limits = new DocumentLimits(1 << 20, Duration.ofSeconds(60), 128, 1, 2, Duration.ofMillis(300));
        byte[] document =
                new PdfMaker().page().line(60, 100, "Taxan gäller från i maj.").bytes();
        try (DocumentReader reader = new DocumentReader(limits)) {
            reader.read(document);
            List<Long> first = reader.children();
            reader.read(document);
            assertEquals(List.of(), reader.children());
            reader.read(document);
            assertNotEquals(first, reader.children());
            for (long child : reader.children()) {
                ProcessHandle.of(child)
                        .ifPresent(process ->
                                process.onExit().orTimeout(20, TimeUnit.SECONDS).join());
            }
            assertEquals(List.of(), reader.children());
        }
    }
}
