package samsvar.crawler.extract.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import samsvar.crawler.hostile.HostileCase;
import samsvar.engine.page.Block;

class HostileDocumentsTest {
    private static final DocumentReader READER = new DocumentReader();
    private static final String TEXT = "Ansökan lämnas till kommunen före den 1 maj.";

    @AfterAll
    static void close() {
        READER.close();
    }

    private static String text(DocumentText text) {
        return assertInstanceOf(DocumentText.Read.class, text).blocks().stream()
                .map(Block::text)
                .collect(Collectors.joining("\n"));
    }

    private static String reason(DocumentText text) {
        return assertInstanceOf(DocumentText.Unreadable.class, text).reason();
    }

    private static PdfMaker onePage() {
        return new PdfMaker().page().line(60, 80, TEXT);
    }

    @Test
    @HostileCase(58)
    void fiveThousandPagesAreReadUpToTheLimitAndThatIsSaid() {
        PdfMaker maker = new PdfMaker();
        for (int i = 1; i <= 5_000; i++) {
            maker.page().line(60, 80, "Beslut nummer " + i + " gäller avgiften för vatten.");
        }
        DocumentText.Read read = assertInstanceOf(DocumentText.Read.class, READER.read(maker.bytes()));
        assertTrue(text(read).contains("Beslut nummer 1000 gäller"));
        assertFalse(text(read).contains("Beslut nummer 1001 gäller"));
        assertEquals(Optional.of("Only the first 1000 of 5000 pages were read."), read.note());
    }

    @Test
    @HostileCase(58)
    void pdfThatAsksForAPasswordIsSaidToDoSo() {
        byte[] locked = onePage().change(d -> protect(d, "hemligt")).bytes();
        assertEquals("The document asks for a password.", reason(READER.read(locked)));
    }

    @Test
    @HostileCase(58)
    void pdfWithAnEmptyUserPasswordIsRead() {
        byte[] open = onePage().change(d -> protect(d, "")).bytes();
        assertEquals(TEXT, text(READER.read(open)));
    }

    private static void protect(PDDocument document, String password) throws IOException {
        document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
    }

    @Test
    @HostileCase(58)
    void scannedPdfIsSaidToBeAPicture() {
        byte[] scanned =
                new PdfMaker().page().change(HostileDocumentsTest::picture).bytes();
        assertTrue(reason(READER.read(scanned)).contains("only pictures of text, and recognising text (OCR) is off"));
    }

    private static void picture(PDDocument document) throws IOException {
        var image = LosslessFactory.createFromImage(document, new BufferedImage(60, 80, BufferedImage.TYPE_BYTE_GRAY));
        try (var out = new PDPageContentStream(document, document.getPage(0))) {
            out.drawImage(image, 0, 0, 595, 842);
        }
    }

    @Test
    @HostileCase(58)
    void scriptInAPdfIsNeitherRunNorKept() {
        byte[] scripted = onePage()
                .change(d -> d.getDocumentCatalog()
                        .setOpenAction(new PDActionJavaScript("app.alert('Avgiften är 1 krona'); while (true) {}")))
                .bytes();
        assertEquals(TEXT, text(READER.read(scripted)));
    }

    @Test
    @HostileCase(58)
    void truncatedPdfGivesWhatIsThereOrASentence() {
        byte[] whole = onePage().bytes();
        DocumentText cut = READER.read(Arrays.copyOf(whole, whole.length * 3 / 5));
        boolean told = switch (cut) {
            case DocumentText.Read read -> text(read).equals(TEXT);
            case DocumentText.Unreadable unreadable ->
                unreadable.reason().equals("The document is damaged or cut off, and nothing in it can be read.");
        };
        assertTrue(told, cut.toString());
        assertEquals(TEXT, text(READER.read(whole)), "the child lives on");
    }

    @Test
    @HostileCase(58)
    void docxThatUnpacksToAHundredTimesItsSizeIsRefused() throws IOException {
        byte[] bomb = docx("<w:p><w:r><w:t>" + "0".repeat(60 << 20) + "</w:t></w:r></w:p>");
        assertTrue(bomb.length < 500_000, bomb.length + " bytes");
        assertTrue(reason(READER.read(bomb)).contains("zip bomb"));
    }

    @Test
    @HostileCase(58)
    void docxThatAsksForAFileOrAnAddressGetsNothing() throws IOException {
        byte[] asking = zip(
                "[Content_Types].xml",
                DOCX_TYPES,
                "_rels/.rels",
                DOCX_RELS,
                "word/document.xml",
                "<!DOCTYPE w:document [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                        + DOCX_BODY.formatted("<w:p><w:r><w:t>Taxa &x;</w:t></w:r></w:p>"));
        DocumentText answer = READER.read(asking);
        assertFalse(answer.toString().contains("root:"), answer.toString());
    }

    @Test
    @HostileCase(58)
    void pdfThatUnpacksToMoreThanTheMemoryEndsTheChildOnly() throws IOException {
        DocumentLimits small = new DocumentLimits(50 << 20, Duration.ofSeconds(30), 64, 1, 100, Duration.ofMinutes(1));
        try (DocumentReader reader = new DocumentReader(small)) {
            byte[] bomb =
                    new PdfMaker().page().change(HostileDocumentsTest::bomb).bytes();
            assertTrue(bomb.length < 1_000_000, bomb.length + " bytes");
            assertEquals("Reading the document takes more memory than 64 MB.", reason(reader.read(bomb)));
            assertEquals(TEXT, text(reader.read(onePage().bytes())), "the next one gets a child of its own");
        }
    }

    /** A font of 100 MB. */
    private static void bomb(PDDocument document) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        byte[] zeros = new byte[1 << 20];
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            for (int i = 0; i < 100; i++) {
                out.write(zeros);
            }
        }
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setItem(COSName.FONT_FILE2, stream);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TRUE_TYPE);
        font.setName(COSName.BASE_FONT, "Stor");
        font.setItem(COSName.FONT_DESC, descriptor);
        COSDictionary fonts = new COSDictionary();
        fonts.setItem(COSName.getPDFName("S"), font);
        PDResources resources = new PDResources();
        resources.getCOSObject().setItem(COSName.FONT, fonts);
        document.getPage(0).setResources(resources);
        PDStream content = new PDStream(document);
        try (var out = content.createOutputStream()) {
            out.write("BT /S 12 Tf 50 700 Td (Taxa) Tj ET".getBytes(StandardCharsets.US_ASCII));
        }
        document.getPage(0).setContents(content);
    }

    @Test
    @HostileCase(58)
    void documentThatTakesTooLongIsGivenUpAndTheNextOneIsRead() {
        DocumentLimits hasty = new DocumentLimits(50 << 20, Duration.ofMillis(1), 64, 1, 100, Duration.ofMinutes(1));
        try (DocumentReader reader = new DocumentReader(hasty)) {
            assertEquals(
                    "Reading the document took longer than 0 s.",
                    reason(reader.read(onePage().bytes())));
            assertEquals(List.of(), reader.children(), "nothing is left running");
        }
    }

    private static final String DOCX_TYPES = "<?xml version=\"1.0\"?><Types"
            + " xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\""
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override"
            + " PartName=\"/word/document.xml\""
            + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
    private static final String DOCX_RELS = "<?xml version=\"1.0\"?><Relationships"
            + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\""
            + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
            + " Target=\"word/document.xml\"/></Relationships>";
    private static final String DOCX_BODY = "<w:document"
            + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>%s</w:body></w:document>";

    private static byte[] docx(String body) throws IOException {
        return zip(
                "[Content_Types].xml",
                DOCX_TYPES,
                "_rels/.rels",
                DOCX_RELS,
                "word/document.xml",
                DOCX_BODY.formatted(body));
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
