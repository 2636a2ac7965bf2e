package samsvar.crawler.extract;

import java.net.URI;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import samsvar.config.language.LanguageTag;
import samsvar.crawler.extract.document.DocumentReader;
import samsvar.crawler.extract.document.DocumentText;
import samsvar.crawler.extract.document.FailedDocuments;
import samsvar.crawler.extract.document.Recognition;
import samsvar.crawler.extract.html.Alternate;
import samsvar.crawler.extract.html.HtmlPage;
import samsvar.crawler.extract.html.HtmlReader;
import samsvar.crawler.extract.text.Charsets;
import samsvar.crawler.extract.text.CleanText;
import samsvar.crawler.extract.text.DateJudgement;
import samsvar.crawler.extract.text.WrittenDate;
import samsvar.crawler.url.UrlRules;
import samsvar.engine.language.LanguageIdentifier;
import samsvar.engine.page.Block;
import samsvar.engine.page.DateEvidence;
import samsvar.engine.page.PageFact;

/** What does a fetched document say, without its furniture? Thread-safe. Closing ends the process that reads PDF files. */
public final class Extractor implements AutoCloseable {
    private static final int LONGEST_TITLE = 120;

    private final BlockLanguages languages;

    private final DocumentReader documents = new DocumentReader();
    private final InstantSource clock;
    private final FailedDocuments failed;
    private final Recognition recognition;

    /** With the system's clock, which only keeps dates in the future from being believed. */
    public Extractor(LanguageIdentifier languages) {
        this(languages, InstantSource.system());
    }

    /** @param clock no date later than its today is believed */
    public Extractor(LanguageIdentifier languages, InstantSource clock) {
        this(languages, clock, FailedDocuments.NONE, Recognition.OFF);
    }

    /**
     * As the product uses it.
     *
     * @param clock no date later than its today is believed
     * @param failed documents that failed before, which are not tried again
     * @param recognition whether and in which languages text in pictures is recognised
     */
    public Extractor(
            LanguageIdentifier languages, InstantSource clock, FailedDocuments failed, Recognition recognition) {
        this.languages = new BlockLanguages(languages);
        this.clock = clock;
        this.failed = failed;
        this.recognition = recognition;
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
        HtmlPage page = HtmlReader.read(html, body.url());
        BlockLanguages.Known known = languages.of(page.title(), page.declared(), page.blocks());
        return new Extraction.Extracted(
                page.title(),
                known.page(),
                both(LinkHeaders.canonicals(body.links(), body.url()), page.canonicals()),
                DateJudgement.judged(page.dates(), today()),
                page.breadcrumb(),
                known.blocks(),
                page.anchors().stream()
                        .map(a -> new Link(a.target(), a.text(), a.nofollow()))
                        .toList(),
                alternates(page.versions(), body),
                RobotsTags.of(page.robots(), body.robotsTags()),
                page.refresh(),
                page.reaches(),
                page.structured(),
                List.of(),
                Optional.empty());
    }

    private static List<URI> both(List<URI> header, List<URI> inside) {
        return Stream.concat(header.stream(), inside.stream()).distinct().toList();
    }

    /** One address a language: what the page itself says wins over its headers. */
    private static List<Alternate> alternates(List<Alternate> inside, Body body) {
        Map<LanguageTag, Alternate> found = new LinkedHashMap<>();
        inside.forEach(a -> found.putIfAbsent(a.language(), a));
        LinkHeaders.alternates(body.links(), body.url()).forEach(a -> found.putIfAbsent(a.language(), a));
        return List.copyOf(found.values());
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
        BlockLanguages.Known known = languages.of(title, LanguageTag.UNKNOWN, blocks);
        return withoutPage(title, known, lastModified(body).toList(), List.of(), List.of(), Optional.empty(), body);
    }

    private Extraction document(Body body) {
        String languages = recognition.languages(body.url());
        String key = FailedDocuments.key(body.bytes(), languages);
        Optional<String> failedBefore = failed.reason(key);
        if (failedBefore.isPresent()) {
            return new Extraction.Skipped(failedBefore.get());
        }
        return switch (documents.read(body.bytes(), languages)) {
            case DocumentText.Read read -> document(read, body);
            case DocumentText.Unreadable unreadable -> {
                failed.remember(key, unreadable.reason());
                yield new Extraction.Skipped(unreadable.reason());
            }
        };
    }

    private Extraction document(DocumentText.Read read, Body body) {
        BlockLanguages.Known known = languages.of(read.title(), read.language(), read.blocks());
        Stream<DateEvidence> saved =
                read.saved().stream().map(day -> evidence(day, DateEvidence.Source.META, "date in the file"));
        return withoutPage(
                read.title(),
                known,
                Stream.concat(saved, lastModified(body)).toList(),
                links(read.links(), body.url()),
                Sheets.of(read),
                read.note(),
                body);
    }

    private static List<Link> links(List<String> written, URI base) {
        List<Link> links = new ArrayList<>();
        for (String address : written) {
            UrlRules.resolve(base, address).ifPresent(to -> links.add(new Link(to, "", false)));
        }
        return links;
    }

    private Extraction withoutPage(
            String title,
            BlockLanguages.Known known,
            List<DateEvidence> dates,
            List<Link> links,
            List<PageFact.Sheet> sheets,
            Optional<String> missing,
            Body body) {
        return new Extraction.Extracted(
                title,
                known.page(),
                LinkHeaders.canonicals(body.links(), body.url()),
                DateJudgement.judged(dates, today()),
                List.of(),
                known.blocks(),
                links,
                LinkHeaders.alternates(body.links(), body.url()),
                RobotsTags.of(List.of(), body.robotsTags()),
                Optional.empty(),
                List.of(),
                List.of(),
                sheets,
                missing);
    }

    /**
     * The header of a file, which may have no other date. Of a page it is mostly the time of the request, and keeping that
     * would make every visit a change; so is a header of today.
     */
    private Stream<DateEvidence> lastModified(Body body) {
        return body.lastModified().flatMap(WrittenDate::first).filter(day -> day.isBefore(today())).stream()
                .map(day -> evidence(day, DateEvidence.Source.HTTP_HEADER, "Last-Modified"));
    }

    private static DateEvidence evidence(LocalDate day, DateEvidence.Source source, String place) {
        return new DateEvidence(DateEvidence.Kind.MODIFIED, day, source, place, DateEvidence.Verdict.WEAKER);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    @Override
    public void close() {
        documents.close();
    }
}
