package samsvar.crawler.extract.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Makes PDF files for tests: lines where the test wants them. */
public final class PdfMaker {
    private static final float HEIGHT = PDRectangle.A4.getHeight();

    final PDDocument document = new PDDocument();
    private final PDFont regular = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    private final PDFont bold = new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD);
    private PDPage page = new PDPage(PDRectangle.A4);

    /** Something that may fail as PDFBox does. */
    @FunctionalInterface
    public interface Change {
        void to(PDDocument document) throws IOException;
    }

    /** Begins the next page. */
    public PdfMaker page() {
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return this;
    }

    /** One line of text; places in points from the upper left corner. */
    public PdfMaker line(float left, float top, String text) {
        return line(left, top, 11, false, text);
    }

    public PdfMaker line(float left, float top, float size, boolean heavy, String text) {
        return change(d -> {
            try (PDPageContentStream out =
                    new PDPageContentStream(d, page, PDPageContentStream.AppendMode.APPEND, true)) {
                out.beginText();
                out.setFont(heavy ? bold : regular, size);
                out.newLineAtOffset(left, HEIGHT - top);
                out.showText(text);
                out.endText();
            }
        });
    }

    /** Changes the document in another way. */
    public PdfMaker change(Change change) {
        try {
            change.to(document);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file; nothing can be added afterwards. */
    public byte[] bytes() {
        try (document) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
