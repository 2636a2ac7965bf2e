package samsvar.crawler.extract.document.child;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import samsvar.crawler.extract.document.pdf.Placed;
import samsvar.crawler.extract.html.HtmlReader;
import samsvar.engine.page.Block;

/**
 * Reads docx, xlsx, pptx, odt, ods, odp, doc, xls, ppt and rtf. Macros, deleted text, notes, headers and footers are left out,
 * and so are files inside the file.
 */
final class OfficeFile {
    /** About a thousand full pages of text. */
    static final int MOST_CHARACTERS = 3_000_000;

    private static final int MOST_LINKS = 2_000;
    private static final Pattern SHEET_NAME =
            Pattern.compile("(?i)(blad|ark|sheet|regneark|аркуш|лист|tabelle)\\s?\\d+");

    private OfficeFile() {}

    static {
        ZipSecureFile.setMaxEntrySize(300L << 20);
        ZipSecureFile.setMaxTextSize(4L * MOST_CHARACTERS);
    }

    static Answer read(byte[] document) throws IOException, TikaException {
        String start = new String(document, 0, Math.min(1024, document.length), StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK") && PackedFile.isBomb(document)) {
            return Answer.nothing(Outcome.BOMB);
        }
        LimitedXhtml xhtml = new LimitedXhtml(MOST_CHARACTERS);
        Metadata metadata = new Metadata();
        boolean whole = parse(document, parser(start), xhtml, metadata);
        List<Placed> blocks = OfficeHeadings.found(TableHeaders.found(HtmlReader.flow(xhtml.toString()))).stream()
                .filter(b -> !(b instanceof Block.Heading
                        && SHEET_NAME.matcher(b.text()).matches()))
                .map(b -> new Placed(b, 0))
                .toList();
        if (blocks.isEmpty()) {
            return Answer.nothing(whole ? Outcome.EMPTY : Outcome.BROKEN);
        }
        return new Answer(
                whole ? Outcome.WHOLE : Outcome.PARTIAL,
                Optional.ofNullable(metadata.get(TikaCoreProperties.TITLE)).orElse(""),
                Optional.ofNullable(metadata.get(TikaCoreProperties.LANGUAGE)).orElse(""),
                day(metadata.getDate(TikaCoreProperties.MODIFIED))
                        .or(() -> day(metadata.getDate(TikaCoreProperties.CREATED))),
                0,
                0,
                List.of(),
                blocks,
                links(xhtml.toString()));
    }

    /** Whether the parser came to the end. What it found before it stopped or failed is kept. */
    private static boolean parse(byte[] document, Parser parser, LimitedXhtml xhtml, Metadata metadata)
            throws IOException, TikaException {
        try (TikaInputStream stream = TikaInputStream.get(document, metadata)) {
            parser.parse(stream, xhtml, metadata, context());
            return true;
        } catch (SAXException e) {
            return false;
        } catch (TikaException | IOException | RuntimeException e) {
            if (xhtml.stopped() || !HtmlReader.flow(xhtml.toString()).isEmpty()) {
                return false;
            }
            throw e;
        }
    }

    private static Parser parser(String start) {
        if (start.startsWith("{\\rtf")) {
            return new RTFParser();
        }
        if (start.startsWith("PK")) {
            return start.contains("opendocument") ? new OpenDocumentParser() : new OOXMLParser();
        }
        return new OfficeParser();
    }

    private static ParseContext context() {
        OfficeParserConfig office = new OfficeParserConfig();
        office.setExtractMacros(false);
        office.setIncludeDeletedContent(false);
        office.setIncludeMoveFromContent(false);
        office.setIncludeHeadersAndFooters(false);
        office.setIncludeSlideNotes(false);
        office.setIncludeSlideMasterContent(false);
        ParseContext context = new ParseContext();
        context.set(OfficeParserConfig.class, office);
        context.set(EmbeddedDocumentExtractor.class, new NoEmbedded());
        return context;
    }

    private static Optional<LocalDate> day(@Nullable Date date) {
        return Optional.ofNullable(date).map(d -> LocalDate.ofInstant(d.toInstant(), ZoneOffset.UTC));
    }

    private static List<String> links(String xhtml) {
        List<String> links = new ArrayList<>();
        Jsoup.parse(xhtml).select("a[href^=http]").stream()
                .limit(MOST_LINKS)
                .map(a -> a.attr("href"))
                .forEach(links::add);
        return links;
    }

    /** Files inside files (pictures, fonts, attachments, further archives) are not read. */
    private static final class NoEmbedded implements EmbeddedDocumentExtractor {
        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream in, ContentHandler handler, Metadata metadata, boolean html) {}
    }
}
