package samsvar.crawler.extract.document.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import samsvar.engine.page.Block;

/** Reads PDF files. Scripts, attachments, forms' contents and pictures are not looked at. */
public final class PdfFile {
    /** Dots per inch that tesseract's documentation asks for. */
    private static final float DPI = 300;
    /** Larger pictures are rendered coarser: A3 at 300 dpi has 17 million dots. */
    private static final double MOST_DOTS = 20e6;

    private final PDDocument document;
    private final PictureReader pictures;
    private int unread;
    private final List<Integer> recognised = new ArrayList<>();

    private PdfFile(PDDocument document, PictureReader pictures) {
        this.document = document;
        this.pictures = pictures;
    }

    /**
     * What the file says. The empty password is tried, as readers do.
     *
     * @throws org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException where it asks for a password
     * @throws IOException where it is no PDF or broken from the start
     */
    public static PdfText read(byte[] bytes, PdfLimits limits, PictureReader pictures) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return new PdfFile(document, pictures).read(limits);
        }
    }

    private PdfText read(PdfLimits limits) throws IOException {
        PageCollector collector = new PageCollector(limits);
        collector.collect(document);
        List<Placed> blocks = blocks(collector);
        PDDocumentInformation about = document.getDocumentInformation();
        return new PdfText(
                Optional.ofNullable(about.getTitle()).orElse(""),
                Optional.ofNullable(document.getDocumentCatalog().getLanguage()).orElse(""),
                day(about.getModificationDate()).or(() -> day(about.getCreationDate())),
                document.getNumberOfPages(),
                collector.complete()
                        ? document.getNumberOfPages()
                        : collector.pages().size(),
                blocks,
                collector.links(),
                collector.broken(),
                unread,
                recognised);
    }

    private static Optional<LocalDate> day(@org.jspecify.annotations.Nullable Calendar calendar) {
        return Optional.ofNullable(calendar)
                .map(c -> LocalDate.ofInstant(c.toInstant(), c.getTimeZone().toZoneId()));
    }

    private List<Placed> blocks(PageCollector collector) {
        RunningLines running = RunningLines.of(collector.pages());
        List<List<Piece>> pages =
                collector.pages().stream().map(running::dropped).toList();
        List<Row> rows = new ArrayList<>();
        pages.forEach(page -> rows.addAll(Row.of(page)));
        PdfHeadings headings = new PdfHeadings(rows);
        List<Placed> blocks = new ArrayList<>();
        PdfParagraphs paragraphs = new PdfParagraphs(headings);
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).isEmpty() && collector.hasPicture(i)) {
                blocks.addAll(paragraphs.finish());
                paragraphs = new PdfParagraphs(headings);
                picture(i, blocks);
            } else {
                page(pages.get(i), i + 1, paragraphs);
            }
        }
        blocks.addAll(paragraphs.finish());
        return blocks;
    }

    private static void page(List<Piece> page, int sheet, PdfParagraphs paragraphs) {
        for (List<Piece> region : Columns.order(page)) {
            for (PdfTables.Part part : PdfTables.split(Row.of(region))) {
                switch (part) {
                    case PdfTables.Part.Lines lines -> paragraphs.lines(lines.rows(), sheet);
                    case PdfTables.Part.Table table -> paragraphs.table(table.rows(), sheet);
                }
            }
        }
    }

    private void picture(int page, List<Placed> blocks) {
        List<Block> read = List.of();
        if (pictures.goesOn()) {
            try {
                read = pictures.read(render(page));
            } catch (IOException | RuntimeException e) {
                // A picture that cannot be drawn stays unread, and is counted as such.
                read = List.of();
            }
        }
        read.forEach(block -> blocks.add(new Placed(block, page + 1)));
        unread += read.isEmpty() ? 1 : 0;
        if (!read.isEmpty()) {
            recognised.add(page + 1);
        }
    }

    private BufferedImage render(int page) throws IOException {
        var box = document.getPage(page).getCropBox();
        double dots = box.getWidth() * box.getHeight() * (DPI / 72) * (DPI / 72);
        float dpi = (float) (dots > MOST_DOTS ? DPI * Math.sqrt(MOST_DOTS / dots) : DPI);
        return new PDFRenderer(document).renderImageWithDPI(page, dpi, ImageType.GRAY);
    }
}
