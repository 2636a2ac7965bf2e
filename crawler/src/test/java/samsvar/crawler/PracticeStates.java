package samsvar.crawler;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import samsvar.crawler.extract.Extractor;
import samsvar.crawler.plan.CrawlSettings;
import samsvar.crawler.run.CrawlListener;
import samsvar.crawler.run.CrawlReport;
import samsvar.crawler.run.ReportJson;
import samsvar.crawler.run.Selection;
import samsvar.crawler.store.Archive;
import samsvar.crawler.url.UrlRules;
import samsvar.engine.language.LexicalLanguageIdentifier;
import samsvar.engine.page.ArchivedPage;

/**
 * The practice web in its first state, then in its second, crawled three times; its manifest says what should come of each page that
 * changed, went, moved, failed or only seemed to. The clock stands a day later at each run and jumps over waits, so that a run takes
 * as long as its requests.
 */
final class PracticeStates {
    private final JsonNode manifest;
    private final URI server;
    private final Path data;
    private final List<CrawlReport> reports = new ArrayList<>();
    private volatile Instant now = Instant.parse("2025-03-10T10:00:00Z");

    PracticeStates(Path practice, URI server, Path data) throws IOException {
        this.manifest =
                new ObjectMapper().readTree(practice.resolve("manifest.json").toFile());
        this.server = server;
        this.data = data;
    }

    /** How many pages of one action were handled as expected, and those that were not. */
    record Row(int right, List<String> wrong) {}

    public static void main(String[] args) throws IOException {
        PracticeStates states = new PracticeStates(Path.of(args[0]), URI.create(args[1]), Path.of(args[2]));
        if (args.length > 3) {
            states.nights(Integer.parseInt(args[3]));
            return;
        }
        states.rows().forEach((action, row) -> System.out.println(action + ": " + row));
        states.reports.forEach(report -> System.out.println(ReportJson.write(report)));
    }

    List<CrawlReport> reports() {
        return reports;
    }

    /** Crawls three times and compares. */
    Map<String, Row> rows() throws IOException {
        set("v1");
        crawl();
        Map<String, String> first = new HashMap<>();
        each(page -> find(page)
                .ifPresent(found ->
                        first.put(page.path("url").asText(), found.page().text())));
        set("v2");
        crawl();
        crawl();
        Map<String, Row> rows = new TreeMap<>();
        each(page -> {
            String action = page.path("v2").path("action").asText("none");
            Row row = rows.computeIfAbsent(action, a -> new Row(0, new ArrayList<>()));
            Optional<String> fault = fault(page, action, first);
            fault.ifPresent(f -> row.wrong().add(page.path("url").asText() + " " + f));
            rows.put(action, new Row(row.right() + (fault.isEmpty() ? 1 : 0), row.wrong()));
        });
        return rows;
    }

    /** Crawls so many nights by schedule, the last third in the second state; prints requests asked and saved. */
    private void nights(int nights) throws IOException {
        set("v1");
        for (int night = 0; night < nights; night++) {
            if (night == nights * 2 / 3) {
                set("v2");
            }
            crawl(Selection.DUE.sparing());
            CrawlReport report = reports.getLast();
            System.out.printf(
                    "night %d: %d read, %d not modified, %d left alone, %d written, %d removed%n",
                    night,
                    report.fetched(),
                    report.unchanged(),
                    report.leftAlone(),
                    report.written(),
                    report.removed());
        }
    }

    private Optional<String> fault(JsonNode page, String action, Map<String, String> first) {
        Optional<ArchivedPage> found = find(page);
        if (!page.path("must_index").asBoolean()) {
            return Optional.empty();
        }
        String before = first.getOrDefault(page.path("url").asText(), "");
        return switch (action.split("[ :]", 2)[0]) {
            case "remove" -> found.map(f -> "is still there");
            case "add" -> found.isPresent() ? Optional.empty() : Optional.of("is not there");
            case "none" -> found.isPresent() ? Optional.empty() : Optional.of("is not there");
            case "keep" ->
                found.isPresent() && (found.get().page().text().equals(before) || isShrunk(action))
                        ? Optional.empty()
                        : Optional.of(found.isPresent() ? "says something else" : "is not there");
            default -> action.equals("replace text") ? replaced(page, found) : moved(page, found);
        };
    }

    private static boolean isShrunk(String action) {
        return action.contains("sitemap");
    }

    private static Optional<String> replaced(JsonNode page, Optional<ArchivedPage> found) {
        String text = found.map(f -> f.page().text().replaceAll("\\s+", " ")).orElse("");
        for (JsonNode part : page.path("v2").path("main_parts")) {
            boolean changed = true;
            for (JsonNode old : page.path("main_parts")) {
                changed &= !old.asText().equals(part.asText());
            }
            if (changed && !text.contains(part.asText().replaceAll("\\s+", " "))) {
                return Optional.of("does not say: " + part.asText());
            }
        }
        return found.isPresent() ? Optional.empty() : Optional.of("is not there");
    }

    private static Optional<String> moved(JsonNode page, Optional<ArchivedPage> found) {
        String to = page.path("v2").path("location").asText();
        return found.filter(f -> f.page().id().value().equals(to)).isPresent()
                ? Optional.empty()
                : Optional.of(
                        "leads to " + found.map(f -> f.page().id().value()).orElse("nothing"));
    }

    private Optional<ArchivedPage> find(JsonNode page) {
        try (Archive archive = Archive.openReadOnly(data, () -> now)) {
            return archive.findByAddress(
                    UrlRules.normalise(page.path("url").asText()).orElseThrow().toString());
        }
    }

    private void each(Consumer<JsonNode> work) {
        manifest.path("pages").forEach(work);
    }

    private void set(String state) throws IOException {
        try (var in = server.resolve("/__state?set=" + state).toURL().openStream()) {
            in.readAllBytes();
        }
    }

    private void crawl() throws IOException {
        crawl(Selection.DUE);
    }

    private void crawl(Selection selection) throws IOException {
        now = now.plus(Duration.ofDays(1));
        InstantSource clock = () -> now;
        List<String> starts = new ArrayList<>();
        manifest.path("about").path("hosts").fieldNames().forEachRemaining(h -> starts.add("http://" + h + "/"));
        CrawlSettings settings = CrawlSettings.standard(URI.create("https://samsvar.example/om"))
                .through(server)
                .waiting(Duration.ZERO);
        Files.createDirectories(data);
        try (Extractor extractor = new Extractor(new LexicalLanguageIdentifier(), clock);
                Archive archive = Archive.open(data, clock);
                Crawler crawler = new Crawler(
                        PracticeCrawl.sources(starts), archive, extractor::extract, settings, clock, this::pass)) {
            reports.add(crawler.crawlOnce(selection, CrawlListener.SILENT));
        }
    }

    private synchronized void pass(Duration duration) {
        now = duration.isPositive() ? now.plus(duration) : now;
    }
}
