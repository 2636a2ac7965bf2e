package samsvar.crawler.extract.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import samsvar.engine.page.Block;

class RecognitionTest {
    /** A page with the lines as a picture. */
    private static byte[] scan(String... lines) {
        PdfMaker printed = new PdfMaker().page();
        for (int i = 0; i < lines.length; i++) {
            printed.line(60, 100 + 18 * i, 14, false, lines[i]);
        }
        return new PdfMaker().page().change(d -> picture(d, printed.bytes())).bytes();
    }

    private static void picture(PDDocument document, byte[] printed) throws IOException {
        try (PDDocument original = Loader.loadPDF(printed);
                var out = new PDPageContentStream(document, document.getPage(0))) {
            BufferedImage image = new PDFRenderer(original).renderImageWithDPI(0, 150, ImageType.GRAY);
            out.drawImage(LosslessFactory.createFromImage(document, image), 0, 0, 595, 842);
        }
    }

    @Test
    void scannedPageIsReadWhereTesseractIsInstalledAndMarkedAsRecognised() {
        if (!Recognition.installedLanguages().contains("swe")) {
            System.out.println("Skipped: no tesseract with Swedish is installed.");
        }
        Assumptions.assumeTrue(Recognition.installedLanguages().contains("swe"));
        try (DocumentReader reader = new DocumentReader()) {
            byte[] scan = scan("Ansökan om förskoleplats lämnas till", "kommunen senast den första maj varje år.");
            DocumentText.Read read = assertInstanceOf(DocumentText.Read.class, reader.read(scan, "swe"));
            String text = read.blocks().stream().map(Block::text).collect(Collectors.joining("\n"));
            assertTrue(text.contains("förskoleplats lämnas till kommunen senast"), text);
            assertEquals(Set.of(1), read.recognised());
        }
    }

    @Test
    void whatIsAbsentIsSaid() {
        assertEquals(
                "Text recognition (OCR): no tesseract is installed; scanned documents are listed as unreadable.",
                Recognition.remark(Set.of()));
        assertTrue(Recognition.remark(Set.of("eng", "swe")).endsWith("not installed: nor, ukr."));
    }

    @Test
    void offMeansNoLanguages() {
        assertEquals("", Recognition.OFF.languages(URI.create("https://kommun.example/a.pdf")));
    }
}
