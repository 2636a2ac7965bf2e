package samsvar.crawler.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import samsvar.config.language.LanguageTag;
import samsvar.config.source.Source;
import samsvar.config.source.SourceId;
import samsvar.config.source.Sources;
import samsvar.crawler.Crawler;
import samsvar.crawler.extract.Body;
import samsvar.crawler.extract.Extraction;
import samsvar.crawler.extract.Extractor;
import samsvar.crawler.plan.CrawlSettings;
import samsvar.crawler.run.CrawlListener;
import samsvar.crawler.run.CrawlReport;
import samsvar.crawler.run.Pause;
import samsvar.crawler.run.Selection;
import samsvar.crawler.store.Archive;
import samsvar.engine.language.LexicalLanguageIdentifier;

/** The server's process, and crawls of its hosts. */
final class BenchWeb implements AutoCloseable {
    private final Process process;
    private final URI proxy;

    /** Starts a server whose hosts have so many pages each, of which so many are kept rendered. */
    BenchWeb(int perHost, int kept) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        this.process = new ProcessBuilder(
                        java,
                        "-Xmx" + (150 + kept * 45L / 1_000) + "m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BenchServer.class.getName(),
                        String.valueOf(perHost),
                        String.valueOf(kept))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader out = process.inputReader(StandardCharsets.US_ASCII);
        this.proxy = URI.create("http://127.0.0.1:" + out.readLine());
    }

    URI proxy() {
        return proxy;
    }

    /** Names of so many healthy hosts. */
    static List<String> hosts(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "kommun-" + i + ".example")
                .toList();
    }

    /** Crawls the hosts into the folder, politeness off, up to so many pages each. */
    CrawlReport crawl(Path data, List<String> hosts, int perHost, CrawlListener listener) {
        try (Extractor extractor = new Extractor(new LexicalLanguageIdentifier())) {
            return crawl(data, hosts, perHost, listener, extractor::extract);
        }
    }

    /** As above with another way of reading documents. */
    CrawlReport crawl(
            Path data, List<String> hosts, int perHost, CrawlListener listener, Function<Body, Extraction> extractor) {
        CrawlSettings settings = CrawlSettings.standard(URI.create("https://samsvar.example/om"))
                .through(proxy)
                .waiting(Duration.ZERO)
                .budget(perHost + 100);
        try (Archive archive = Archive.open(data, InstantSource.system());
                Crawler crawler = new Crawler(
                        sources(hosts), archive, extractor, settings, InstantSource.system(), Pause.real())) {
            return crawler.crawlOnce(Selection.DUE, listener);
        }
    }

    private static Sources sources(List<String> hosts) {
        List<Source> sources = new ArrayList<>();
        for (String host : hosts) {
            sources.add(new Source(
                    new SourceId(host),
                    true,
                    "SE",
                    "agency",
                    Map.of(LanguageTag.SV, host),
                    List.of(host),
                    List.of(),
                    List.of(URI.create("http://" + host + "/")),
                    List.of(),
                    Map.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()));
        }
        return new Sources(sources);
    }

    @Override
    public void close() {
        process.destroy();
    }
}
