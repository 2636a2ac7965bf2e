package samsvar.crawler;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import samsvar.config.language.LanguageTag;
import samsvar.config.source.Source;
import samsvar.config.source.SourceId;
import samsvar.config.source.Sources;
import samsvar.crawler.extract.Extractor;
import samsvar.crawler.plan.CrawlSettings;
import samsvar.crawler.run.CrawlReport;
import samsvar.crawler.run.Pause;
import samsvar.crawler.run.ReportJson;
import samsvar.crawler.run.Selection;
import samsvar.crawler.store.Archive;
import samsvar.crawler.url.UrlRules;
import samsvar.engine.language.LexicalLanguageIdentifier;

/** Crawls a list of start addresses through a proxy and prints what came of it: for measuring by hand, not a test. */
final class PracticeCrawl {
    private PracticeCrawl() {}

    public static void main(String[] args) throws IOException {
        Path data = Path.of(args[0]);
        URI proxy = URI.create(args[1]);
        List<String> starts = Files.readAllLines(Path.of(args[2]));
        CrawlSettings settings = CrawlSettings.standard(URI.create("https://samsvar.example/om"))
                .through(proxy)
                .waiting(Duration.ZERO);
        if (args.length > 3) {
            settings = settings.budget(Integer.parseInt(args[3]));
        }
        try (Archive archive = Archive.open(data, InstantSource.system());
                Crawler crawler = new Crawler(
                        sources(starts),
                        archive,
                        new Extractor(new LexicalLanguageIdentifier())::extract,
                        settings,
                        InstantSource.system(),
                        Pause.real())) {
            CrawlReport report = crawler.crawlOnce(
                    Selection.DUE,
                    p -> System.err.printf(
                            "%d visited, %d pages, %.0f/s, %d hosts%n", p.visited(), p.pages(), p.rate(), p.hosts()));
            System.out.println(ReportJson.write(report));
        }
    }

    static Sources sources(List<String> starts) {
        List<Source> sources = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String start : starts) {
            URI uri = UrlRules.normalise(start).orElseThrow();
            String host = Sources.bareHost(uri.getHost());
            if (seen.add(host)) {
                sources.add(new Source(
                        new SourceId(host),
                        true,
                        "SE",
                        "agency",
                        Map.of(LanguageTag.SV, host),
                        List.of(host),
                        List.of(),
                        List.of(uri),
                        List.of(),
                        Map.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
            }
        }
        return new Sources(sources);
    }
}
