package samsvar.crawler.extract;

import java.net.URI;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import samsvar.config.language.LanguageTag;
import samsvar.crawler.extract.document.DocumentReader;
import samsvar.crawler.extract.document.DocumentText;
import samsvar.crawler.extract.html.HtmlPage;
import samsvar.crawler.extract.html.HtmlReader;
import samsvar.crawler.extract.text.Charsets;
import samsvar.crawler.extract.text.CleanText;
import samsvar.crawler.url.UrlRules;
import samsvar.engine.language.LanguageIdentifier;
import samsvar.engine.page.Block;

/** What does a fetched document say, without its furniture? Thread-safe. Closing ends the process that reads PDF files. */
public final class Extractor implements AutoCloseable {
    private static final int LONGEST_TITLE = 120;
    /** Files that claim to be older were saved by a program without a clock. */
    private static final int EARLIEST_YEAR = 1990;

    private final BlockLanguages languages;
    private final DocumentReader documents = new DocumentReader();
    private final InstantSource clock;

    /** With the system's clock, which only keeps dates in the future from being believed. */
    public Extractor(LanguageIdentifier languages) {
        this(languages, InstantSource.system());
    }

    /** @param clock no date later than its today is believed */
    public Extractor(LanguageIdentifier languages, InstantSource clock) {
        this.languages = new BlockLanguages(languages);
        this.clock = clock;
    }

    /** Main text and facts of the document, or why there are none. Never throws for what a document holds. */
    public Extraction extract(Body body) {
        if (body.bytes().length == 0) {
            return new Extraction.Skipped("The document is empty.");
        }
        return switch (DocumentKind.of(body)) {
            case HTML -> html(body);
            case TEXT -> text(body);
            case DOCUMENT -> document(body);
            case ARCHIVE ->
                new Extraction.Skipped("The document is an archive of other files; archives are not unpacked.");
            case OTHER ->
                new Extraction.Skipped("Documents of type "
                        + body.contentType().map(DocumentKind::mediaType).orElse("unknown") + " are not read.");
        };
    }

    private Extraction html(Body body) {
        String html = Charsets.decode(body.bytes(), body.contentType());
        HtmlPage page = HtmlReader.read(html, body.url(), today());
        BlockLanguages.Known known = languages.of(page.title(), page.declared(), page.blocks());
        return new Extraction.Extracted(
                page.title(),
                known.page(),
                page.canonical(),
                page.updated(),
                page.breadcrumb(),
                known.blocks(),
                page.anchors().stream()
                        .map(a -> new Link(a.target(), a.text(), a.nofollow()))
                        .toList(),
                page.versions(),
                RobotsTags.of(page.robots(), body.robotsTags()),
                page.refresh());
    }

    private Extraction text(Body body) {
        List<Block> blocks = new ArrayList<>();
        for (String part : Charsets.decode(body.bytes(), body.contentType()).split("\\R\\s*\\R")) {
            String text = CleanText.line(part);
            if (!text.isEmpty()) {
                blocks.add(new Block.Paragraph(text, LanguageTag.UNKNOWN));
            }
        }
        String title = blocks.isEmpty() || blocks.getFirst().text().length() > LONGEST_TITLE
                ? ""
                : blocks.getFirst().text();
        return withoutPage(title, blocks, body);
    }

    private Extraction document(Body body) {
        return switch (documents.read(body.bytes())) {
            case DocumentText.Read read -> document(read, body);
            case DocumentText.Unreadable unreadable -> new Extraction.Skipped(unreadable.reason());
        };
    }

    private Extraction document(DocumentText.Read read, Body body) {
        BlockLanguages.Known known = languages.of(read.title(), read.language(), read.blocks());
        Optional<LocalDate> saved = read.saved().filter(day -> !day.isAfter(today()) && day.getYear() > EARLIEST_YEAR);
        return new Extraction.Extracted(
                read.title(),
                known.page(),
                Optional.empty(),
                saved,
                List.of(),
                known.blocks(),
                links(read.links(), body.url()),
                Map.of(),
                RobotsTags.of(List.of(), body.robotsTags()),
                Optional.empty());
    }

    private static List<Link> links(List<String> written, URI base) {
        List<Link> links = new ArrayList<>();
        for (String address : written) {
            UrlRules.resolve(base, address).ifPresent(to -> links.add(new Link(to, "", false)));
        }
        return links;
    }

    private Extraction withoutPage(String title, List<Block> blocks, Body body) {
        BlockLanguages.Known known = languages.of(title, LanguageTag.UNKNOWN, blocks);
        return new Extraction.Extracted(
                title,
                known.page(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                known.blocks(),
                List.of(),
                Map.of(),
                RobotsTags.of(List.of(), body.robotsTags()),
                Optional.empty());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    @Override
    public void close() {
        documents.close();
    }
}
