package samsvar.crawler.extract.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import samsvar.config.language.LanguageTag;
import samsvar.crawler.extract.document.child.Answer;
import samsvar.crawler.extract.document.child.Outcome;
import samsvar.crawler.extract.document.pdf.Placed;
import samsvar.engine.page.Block;

/**
 * Reads PDF and office files (docx, xlsx, pptx, odt, ods, odp, doc, xls, ppt, rtf) in child processes with limits on size,
 * pages, characters, unpacked bytes, memory and time. Whatever a file does to its reader becomes a sentence. Thread-safe.
 */
public final class DocumentReader implements AutoCloseable {
    /** Grows when more documents can be read than before: those that failed are then tried again. */
    static final int VERSION = 1;

    private static final int LONGEST_HEADING = 100;

    private final DocumentLimits limits;
    private final DocumentPool pool;

    /** With the product's limits. */
    public DocumentReader() {
        this(DocumentLimits.STANDARD);
    }

    /** With limits of one's own. */
    public DocumentReader(DocumentLimits limits) {
        this.limits = limits;
        this.pool = new DocumentPool(limits);
    }

    /** What the document says. */
    public DocumentText read(byte[] document) {
        return read(document, "");
    }

    /**
     * What the document says.
     *
     * @param languages in which text in pictures is to be recognised, as tesseract names them ("swe+eng"); empty = it is not
     */
    public DocumentText read(byte[] document, String languages) {
        if (document.length > limits.bytes()) {
            return new DocumentText.Unreadable("The document is larger than " + (limits.bytes() >> 20) + " MB.");
        }
        Answer answer = pool.read(document, languages);
        return answer.outcome().hasText() && !answer.blocks().isEmpty()
                ? text(answer)
                : new DocumentText.Unreadable(reason(answer.outcome(), languages));
    }

    private String reason(Outcome outcome, String languages) {
        return switch (outcome) {
            case LOCKED -> "The document asks for a password.";
            case BROKEN -> "The document is damaged or cut off, and nothing in it can be read.";
            case PICTURES ->
                languages.isEmpty()
                        ? "The document holds only pictures of text, and recognising text (OCR) is off."
                        : "The document holds only pictures, in which no text could be recognised.";
            case WHOLE, PARTIAL, EMPTY -> "The document holds no text.";
            case BOMB -> "The document unpacks to far more than a document holds (a \"zip bomb\").";
            case TOO_SLOW ->
                "Reading the document took longer than " + limits.time().toSeconds() + " s.";
            case TOO_MUCH_MEMORY -> "Reading the document takes more memory than " + limits.heapMegabytes() + " MB.";
            case DIED -> "The process that was reading the document ended.";
        };
    }

    private static DocumentText text(Answer answer) {
        List<Block> blocks = answer.blocks().stream().map(Placed::block).toList();
        boolean paged = answer.sheets() > 0;
        return new DocumentText.Read(
                DocumentTitle.of(answer.title(), blocks),
                LanguageTag.of(answer.language()),
                answer.saved(),
                headed(blocks),
                paged ? answer.blocks().stream().map(Placed::sheet).toList() : List.of(),
                answer.links(),
                Set.copyOf(answer.recognised()),
                note(answer));
    }

    private static Optional<String> note(Answer answer) {
        String pages = answer.read() < answer.sheets()
                ? "Only the first " + answer.read() + " of " + answer.sheets() + " pages were read."
                : "";
        String rest =
                answer.outcome() == Outcome.PARTIAL && pages.isEmpty() ? "Not all of the document could be read." : "";
        return Stream.of(pages, rest).filter(s -> !s.isEmpty()).findFirst();
    }

    // A document's first short line is its heading even where nothing in the file says so.
    private static List<Block> headed(List<Block> blocks) {
        String first = blocks.getFirst().text();
        boolean bare = blocks.getFirst() instanceof Block.Paragraph
                && first.length() <= LONGEST_HEADING
                && !first.toLowerCase(Locale.ROOT).matches("(?s).*[.:;,]$|.*\\n.*");
        if (!bare) {
            return blocks;
        }
        List<Block> headed = new ArrayList<>(blocks);
        headed.set(0, new Block.Heading(1, first, LanguageTag.UNKNOWN));
        return headed;
    }

    /** Process numbers of the children that live now. */
    List<Long> children() {
        return pool.children();
    }

    @Override
    public void close() {
        pool.close();
    }
}
