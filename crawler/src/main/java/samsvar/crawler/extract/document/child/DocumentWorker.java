package samsvar.crawler.extract.document.child;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import samsvar.crawler.extract.document.pdf.PdfFile;
import samsvar.crawler.extract.document.pdf.PdfLimits;
import samsvar.crawler.extract.document.pdf.PdfText;
import samsvar.crawler.extract.document.pdf.PictureReader;
import samsvar.crawler.extract.document.pdf.Tesseract;

/**
 * The program of the child process that reads PDF and office files, so that a hostile file can cost memory and time but
 * nothing else. Takes documents from standard input (languages to recognise text in, length, bytes) and answers each on
 * standard output; ends at once when its input ends, also in the middle of a document: then its parent is gone.
 */
public final class DocumentWorker {
    /** About a thousand full pages, beyond which nobody looks for an answer. */
    private static final PdfLimits LIMITS = new PdfLimits(1_000, OfficeFile.MOST_CHARACTERS, Duration.ofSeconds(20));
    /** From the first picture on; more pages stay pictures. */
    private static final Duration RECOGNISING = Duration.ofSeconds(25);
    /** For recursive formats; deeper ones are broken. Bytes. */
    private static final long STACK = 8 << 20;

    private DocumentWorker() {}

    /** Reads documents until there are no more. */
    public static void main(String[] args) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(System.in));
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(System.out));
        // Libraries that print must not end up in the answers.
        System.setOut(System.err);
        Offline.enter();
        ExecutorService reading = Executors.newSingleThreadExecutor(task -> new Thread(null, task, "document", STACK));
        try {
            while (true) {
                String languages = in.readUTF();
                byte[] document = new byte[in.readInt()];
                in.readFully(document);
                reading.execute(() -> answer(document, languages, out));
            }
        } catch (EOFException e) {
            Runtime.getRuntime().halt(0);
        }
    }

    private static void answer(byte[] document, String languages, DataOutputStream out) {
        try {
            read(document, languages).write(out);
            out.flush();
        } catch (IOException e) {
            // Nobody listens any more.
            Runtime.getRuntime().halt(1);
        }
    }

    private static Answer read(byte[] document, String languages) {
        try {
            return isPdf(document) ? pdf(document, languages) : OfficeFile.read(document);
        } catch (EncryptedDocumentException | InvalidPasswordException e) {
            return Answer.nothing(Outcome.LOCKED);
        } catch (IOException | TikaException | RuntimeException | StackOverflowError e) {
            return Answer.nothing(e.getCause() instanceof EncryptedDocumentException ? Outcome.LOCKED : Outcome.BROKEN);
        }
    }

    private static boolean isPdf(byte[] document) {
        return new String(document, 0, Math.min(1024, document.length), StandardCharsets.ISO_8859_1).contains("%PDF-");
    }

    private static Answer pdf(byte[] document, String languages) throws IOException {
        PdfText text = PdfFile.read(
                document, LIMITS, languages.isEmpty() ? PictureReader.NONE : new Tesseract(languages, RECOGNISING));
        if (text.blocks().isEmpty()) {
            boolean broken = text.broken() || text.sheets() == 0;
            return Answer.nothing(broken ? Outcome.BROKEN : text.pictures() > 0 ? Outcome.PICTURES : Outcome.EMPTY);
        }
        boolean whole = text.read() == text.sheets() && !text.broken();
        return new Answer(
                whole ? Outcome.WHOLE : Outcome.PARTIAL,
                text.title(),
                text.language(),
                text.saved(),
                text.sheets(),
                text.read(),
                text.recognised(),
                text.blocks(),
                text.links());
    }
}
