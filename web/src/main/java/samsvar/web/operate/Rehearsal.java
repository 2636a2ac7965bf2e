package samsvar.web.operate;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import samsvar.config.Config;
import samsvar.config.load.ConfigException;
import samsvar.config.load.ConfigLoader;
import samsvar.crawler.Crawler;
import samsvar.crawler.run.Pause;
import samsvar.crawler.run.Selection;
import samsvar.web.app.WritingApp;
import samsvar.web.cli.AskCommand;
import samsvar.web.demo.SampleWeb;

/**
 * Does once what the program does most, in a folder that is thrown away, so that the JVM can note which classes and methods
 * that takes and start faster ever after (JEP 514, 515). Run by the launcher after a build.
 */
public final class Rehearsal {
    private static final int ROUNDS = 2;

    private Rehearsal() {}

    /** Crawls and asks the sample web, through the engine, the page and the terminal. */
    public static void main(String[] args) throws IOException, ConfigException {
        Path data = Files.createTempDirectory("samsvar-rehearsal");
        try (SampleWeb sample = SampleWeb.start(0)) {
            Config config = ConfigLoader.load(Optional.of(SampleWeb.writeConfig(data.resolve("demo-config"))));
            crawlAndServe(data, config, sample.proxy());
            for (String question : SampleWeb.questions()) {
                new CommandLine(new AskCommand()).execute(question, "--data", data.toString());
                new CommandLine(new AskCommand()).execute(question, "--json", "--data", data.toString());
            }
        } finally {
            delete(data);
        }
    }

    private static void crawlAndServe(Path data, Config config, URI proxy) throws IOException {
        ServeOptions anyPort = CommandLine.populateCommand(new ServeOptions(), "--port", "0");
        try (WritingApp app = WritingApp.open(data, config);
                Crawler crawler = new Crawler(
                        config.sources(),
                        app.archive(),
                        app.extractor()::extract,
                        CrawlOptions.demo(proxy),
                        InstantSource.system(),
                        Pause.real());
                Serving web = Serving.start(app, config, anyPort, data)) {
            crawler.crawlOnce(Selection.DUE, _ -> {});
            app.feed().catchUp();
            for (int round = 0; round < ROUNDS; round++) {
                for (String question : SampleWeb.questions()) {
                    String q = URLEncoder.encode(question + " ".repeat(round), StandardCharsets.UTF_8);
                    read(web.address() + "uk/search?q=" + q);
                    read(web.address() + "api/v1/answer?q=" + q);
                }
            }
        }
    }

    private static void read(String address) throws IOException {
        try (InputStream page = URI.create(address).toURL().openStream()) {
            page.readAllBytes();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
