package samsvar.crawler.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import samsvar.config.language.LanguageTag;
import samsvar.crawler.extract.Body;
import samsvar.crawler.extract.Extraction;
import samsvar.crawler.extract.fact.FactReader;
import samsvar.crawler.store.Archive;
import samsvar.engine.language.LanguageIdentifier;
import samsvar.engine.page.Block;
import samsvar.engine.page.Page;
import samsvar.engine.page.PageFacts;
import samsvar.engine.page.PageId;
import samsvar.engine.page.PageUrl;

/**
 * Takes in documents that publishers hand over, one JSON object a line. Each id is a document of its own: nothing is merged,
 * grouped or refused for an equal address or text. A later line with the same id replaces the earlier one.
 */
public final class JsonlImport {
    private static final int BATCH = 500;
    /** Characters below which a paragraph is in its document's language: a word alone may be a word of many. */
    private static final int TELLING = 40;

    private static final URI NOWHERE = URI.create("http://import.invalid/");

    private final Archive archive;
    private final Function<Body, Extraction> extractor;
    private final LanguageIdentifier languages;
    private final List<Page> batch = new ArrayList<>();
    private final List<ImportReport.LineProblem> problems = new ArrayList<>();
    private long lines;
    private long taken;
    private long changed;
    private long refused;

    /** One import is made with one object. */
    public JsonlImport(Archive archive, Function<Body, Extraction> extractor, LanguageIdentifier languages) {
        this.archive = archive;
        this.extractor = extractor;
        this.languages = languages;
    }

    /**
     * Reads the file, UTF-8, and keeps what can be kept.
     *
     * @throws IOException when the file can not be read or is not UTF-8
     */
    public ImportReport read(Path file) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            long number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank()) {
                    lines++;
                    take(number, number == 1 && line.startsWith("\ufeff") ? line.substring(1) : line);
                }
            }
        }
        flush();
        return new ImportReport(lines, taken, changed, problems, refused);
    }

    private void take(long number, String line) {
        try {
            batch.add(page(ImportLine.read(line)));
            taken++;
        } catch (ImportLine.BadLine e) {
            refused++;
            if (problems.size() < ImportReport.NAMED) {
                problems.add(new ImportReport.LineProblem(number, e.sentence()));
            }
        }
        if (batch.size() >= BATCH) {
            flush();
        }
    }

    private void flush() {
        changed += archive.putAll(batch);
        batch.clear();
    }

    private Page page(ImportLine line) throws ImportLine.BadLine {
        if (line.html()) {
            return htmlPage(line);
        }
        String text = Normalizer.normalize(line.content(), Normalizer.Form.NFC);
        LanguageTag language = line.language()
                .orElseGet(() -> languages.identify(line.title() + "\n" + text).language());
        List<Block> blocks = new ArrayList<>();
        for (String part : text.split("\\R[ \\t]*\\R")) {
            String paragraph = lines(part);
            if (!paragraph.isEmpty()) {
                blocks.add(new Block.Paragraph(paragraph, languageOf(paragraph, language)));
            }
        }
        PageFacts facts = new PageFacts(FactReader.read(blocks, List.of(), List.of(), line.country()), List.of());
        return build(line, line.title(), language, List.of(), blocks, Optional.empty(), facts);
    }

    private LanguageTag languageOf(String paragraph, LanguageTag page) {
        boolean told = !page.equals(LanguageTag.UNKNOWN) && paragraph.length() < TELLING;
        return told ? page : languages.identify(paragraph, Set.of(page)).language();
    }

    /** Line breaks are kept, as a publisher's plain text may hold addresses; other white space becomes one space. */
    private static String lines(String part) {
        return part.lines()
                .map(line -> line.replaceAll("[\\s\\p{Cntrl}]+", " ").strip())
                .filter(line -> !line.isEmpty())
                .reduce((a, b) -> a + "\n" + b)
                .orElse("");
    }

    private Page htmlPage(ImportLine line) throws ImportLine.BadLine {
        Body body = new Body(
                address(line.url()),
                Optional.of("text/html; charset=utf-8"),
                List.of(),
                line.content().getBytes(StandardCharsets.UTF_8));
        return switch (extractor.apply(body)) {
            case Extraction.Skipped skipped -> throw new ImportLine.BadLine(skipped.reason());
            case Extraction.Extracted extracted ->
                build(
                        line,
                        line.title().isEmpty() ? extracted.title() : line.title(),
                        line.language().orElse(extracted.language()),
                        extracted.breadcrumb(),
                        extracted.blocks(),
                        extracted.updated(),
                        extracted.facts(line.country()));
        };
    }

    private static URI address(String url) {
        try {
            URI uri = URI.create(url);
            return uri.getHost() == null ? NOWHERE : uri;
        } catch (IllegalArgumentException e) {
            return NOWHERE;
        }
    }

    private static Page build(
            ImportLine line,
            String title,
            LanguageTag language,
            List<String> breadcrumb,
            List<Block> blocks,
            Optional<LocalDate> updated,
            PageFacts facts) {
        return new Page(
                new PageId(line.id()),
                new PageUrl(line.url()),
                "import",
                line.authority(),
                line.country(),
                "",
                title,
                language,
                breadcrumb,
                blocks,
                line.updated().or(() -> updated),
                List.of(),
                facts,
                Set.of());
    }
}
