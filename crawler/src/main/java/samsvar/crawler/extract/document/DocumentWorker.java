package samsvar.crawler.extract.document;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.xml.sax.ContentHandler;

/**
 * The program of the child process that reads PDF and office files, so that a hostile file can cost memory and time but
 * nothing else. Takes documents from standard input (length, bytes) and answers each on standard output (outcome, title,
 * XHTML); ends when its input ends.
 */
public final class DocumentWorker {
    private DocumentWorker() {}

    /** Reads documents until there are no more. */
    public static void main(String[] args) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(System.in));
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(System.out));
        // Libraries that print must not end up in the answers.
        System.setOut(System.err);
        while (true) {
            byte[] document;
            try {
                document = new byte[in.readInt()];
            } catch (EOFException e) {
                return;
            }
            in.readFully(document);
            answer(document, out);
            out.flush();
        }
    }

    private static void answer(byte[] document, DataOutputStream out) throws IOException {
        LimitedXhtml xhtml = new LimitedXhtml();
        Metadata metadata = new Metadata();
        Outcome outcome = parse(document, xhtml, metadata);
        out.writeByte(outcome.ordinal());
        write(out, Optional.ofNullable(metadata.get(TikaCoreProperties.TITLE)).orElse(""));
        write(out, outcome.hasText() ? xhtml.toString() : "");
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static Outcome parse(byte[] document, LimitedXhtml xhtml, Metadata metadata) {
        try (TikaInputStream stream = TikaInputStream.get(document, metadata)) {
            parser(document).parse(stream, xhtml, metadata, context());
            return Outcome.WHOLE;
        } catch (EncryptedDocumentException e) {
            return Outcome.LOCKED;
        } catch (Exception | StackOverflowError e) {
            if (e.getCause() instanceof EncryptedDocumentException) {
                return Outcome.LOCKED;
            }
            return xhtml.hasText() ? Outcome.PARTIAL : Outcome.BROKEN;
        }
    }

    private static Parser parser(byte[] document) {
        String start = new String(document, 0, Math.min(1024, document.length), StandardCharsets.ISO_8859_1);
        if (start.contains("%PDF-")) {
            return new PDFParser();
        }
        if (start.startsWith("{\\rtf")) {
            return new RTFParser();
        }
        if (start.startsWith("PK")) {
            return start.contains("opendocument") ? new OpenDocumentParser() : new OOXMLParser();
        }
        return new OfficeParser();
    }

    private static ParseContext context() {
        PDFParserConfig pdf = new PDFParserConfig();
        pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        pdf.setExtractInlineImages(false);
        pdf.setExtractBookmarksText(false);
        pdf.setExtractAnnotationText(false);
        ParseContext context = new ParseContext();
        context.set(PDFParserConfig.class, pdf);
        context.set(EmbeddedDocumentExtractor.class, new NoEmbedded());
        return context;
    }

    /** Files inside files (pictures, fonts, attachments) are not read: no Tesseract, no archive bombs. */
    private static final class NoEmbedded implements EmbeddedDocumentExtractor {
        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(java.io.InputStream in, ContentHandler handler, Metadata metadata, boolean html) {}
    }
}
