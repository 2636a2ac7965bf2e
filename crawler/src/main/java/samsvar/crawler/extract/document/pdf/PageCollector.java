package samsvar.crawler.extract.document.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Walks the pages of a PDF once, within limits, and keeps each one's pieces of text. One use; not thread-safe. */
final class PageCollector extends PDFTextStripper {
    /** More links than this lead nowhere new. */
    private static final int MOST_LINKS = 2_000;

    private static final int OPERATORS_BETWEEN_LOOKS = 256;

    private final Glyphs glyphs = new Glyphs();
    private final PdfLimits limits;
    private final long end;
    private final List<List<Piece>> pages = new ArrayList<>();
    private final List<Boolean> pictures = new ArrayList<>();
    private final List<String> links = new ArrayList<>();
    private int characters;
    private int operators;
    private boolean broken;
    private boolean complete;

    PageCollector(PdfLimits limits) {
        this.limits = limits;
        this.end = System.nanoTime() + limits.time().toNanos();
        setSuppressDuplicateOverlappingText(true);
        setShouldSeparateByBeads(false);
        setEndPage(limits.sheets());
    }

    /** Enough was read. */
    private static final class EnoughException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    void collect(PDDocument document) throws IOException {
        try {
            writeText(document, Writer.nullWriter());
            complete = true;
        } catch (EnoughException e) {
            // What was read until then is kept; that it is not all shows in how many pages there are.
        }
    }

    /** Pieces of each page looked at, first page first; the last one may be incomplete. */
    List<List<Piece>> pages() {
        return pages;
    }

    /** Whether the page, counted from 0, shows a picture. */
    boolean hasPicture(int page) {
        return page < pictures.size() && pictures.get(page);
    }

    List<String> links() {
        return links;
    }

    /** Whether a page could not be read whole. */
    boolean broken() {
        return broken;
    }

    /** Whether all pages were looked at. */
    boolean complete() {
        return complete;
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        if (getCurrentPageNo() > limits.sheets() || characters > limits.characters() || System.nanoTime() > end) {
            throw new EnoughException();
        }
        while (pages.size() < getCurrentPageNo()) {
            pages.add(List.of());
            pictures.add(false);
        }
        try {
            super.processPage(page);
            pictures.set(pictures.size() - 1, showsPicture(page));
            links(page);
        } catch (EnoughException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // One of many pages is broken: the others are read all the same.
            broken = true;
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        // A single page can be endless too; asking for the time costs more than most operators.
        if (++operators % OPERATORS_BETWEEN_LOOKS == 0 && System.nanoTime() > end) {
            throw new EnoughException();
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        super.processTextPosition(text);
        characters++;
    }

    @Override
    protected void writePage() throws IOException {
        List<TextPosition> positions = new ArrayList<>();
        getCharactersByArticle().forEach(positions::addAll);
        pages.set(pages.size() - 1, glyphs.pieces(positions));
        if (characters > limits.characters()) {
            throw new EnoughException();
        }
    }

    private static boolean showsPicture(PDPage page) throws IOException {
        PDResources resources = page.getResources();
        if (resources == null) {
            return false;
        }
        for (var name : resources.getXObjectNames()) {
            if (resources.isImageXObject(name)) {
                return true;
            }
        }
        return false;
    }

    private void links(PDPage page) throws IOException {
        for (PDAnnotation annotation : page.getAnnotations()) {
            if (links.size() < MOST_LINKS
                    && annotation instanceof PDAnnotationLink link
                    && link.getAction() instanceof PDActionURI action
                    && action.getURI() != null) {
                links.add(action.getURI());
            }
        }
    }
}
