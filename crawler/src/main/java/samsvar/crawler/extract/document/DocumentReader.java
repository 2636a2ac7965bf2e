package samsvar.crawler.extract.document;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import samsvar.config.language.LanguageTag;
import samsvar.crawler.extract.html.HtmlReader;
import samsvar.crawler.extract.text.CleanText;
import samsvar.engine.page.Block;

/**
 * Reads PDF and office files (docx, xlsx, pptx, odt, ods, odp, doc, xls, ppt, rtf) in a child process with limits on size,
 * pages, characters, memory and time. Thread-safe; one document at a time.
 */
public final class DocumentReader implements AutoCloseable {
    private static final Duration TIME_LIMIT = Duration.ofSeconds(30);
    private static final int LARGEST = 50 * 1024 * 1024;
    private static final int LONGEST_TITLE = 200;
    private static final Pattern NO_TITLE =
            Pattern.compile("(?i)^(untitled.*|unknown|namnlös.*|uten navn.*|dokument ?\\d*|document ?\\d*|presentation"
                    + " ?\\d*|title|titel|tittel|microsoft"
                    + " (word|powerpoint|excel).*|.*\\.(docx?|pdf|xlsx?|pptx?|indd|odt|rtf|tmp)|[\\W\\d_]*)$");

    private final DocumentProcess process;

    /** With the product's limits. */
    public DocumentReader() {
        this(TIME_LIMIT);
    }

    /** @param limit longest time for one document, the start of the child process included */
    public DocumentReader(Duration limit) {
        this.process = new DocumentProcess(limit);
    }

    /** What the document says. */
    public DocumentText read(byte[] document) {
        if (document.length > LARGEST) {
            return new DocumentText.Unreadable("The document is larger than " + LARGEST / (1024 * 1024) + " MB.");
        }
        DocumentProcess.Answer answer = process.read(document);
        return switch (answer.outcome()) {
            case WHOLE, PARTIAL -> text(answer);
            case LOCKED -> new DocumentText.Unreadable("The document asks for a password.");
            case BROKEN ->
                new DocumentText.Unreadable("The document is damaged or cut off, and nothing in it can be read.");
            case TOO_SLOW -> new DocumentText.Unreadable("Reading the document took too long.");
            case CRASHED -> new DocumentText.Unreadable("The document could not be read with the memory allowed.");
        };
    }

    private static DocumentText text(DocumentProcess.Answer answer) {
        boolean paged = answer.xhtml().contains("<div class=\"page\"");
        List<Block> blocks = paged ? PdfFlow.of(answer.xhtml()) : HtmlReader.flow(answer.xhtml());
        if (blocks.isEmpty()) {
            return new DocumentText.Unreadable("The document holds no text, perhaps only pictures of it.");
        }
        return new DocumentText.Read(title(answer.title(), blocks), headed(blocks));
    }

    private static String title(String stated, List<Block> blocks) {
        String clean = CleanText.line(stated);
        if (clean.length() > 2
                && clean.length() <= LONGEST_TITLE
                && !NO_TITLE.matcher(clean).matches()) {
            return clean;
        }
        return blocks.stream()
                .filter(b -> b instanceof Block.Heading)
                .findFirst()
                .or(() -> blocks.stream().findFirst())
                .map(Block::text)
                .filter(t -> t.length() <= LONGEST_TITLE)
                .orElse("");
    }

    // A document's first short line is its heading even where nothing in the file says so.
    private static List<Block> headed(List<Block> blocks) {
        String first = blocks.getFirst().text();
        boolean bare = blocks.getFirst() instanceof Block.Paragraph
                && first.length() <= 100
                && !first.toLowerCase(Locale.ROOT).matches(".*[.:;,]$");
        if (!bare) {
            return blocks;
        }
        List<Block> headed = new java.util.ArrayList<>(blocks);
        headed.set(0, new Block.Heading(1, first, LanguageTag.UNKNOWN));
        return headed;
    }

    @Override
    public void close() {
        process.close();
    }
}
