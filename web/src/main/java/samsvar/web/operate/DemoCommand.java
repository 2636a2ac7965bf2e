package samsvar.web.operate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import samsvar.config.Config;
import samsvar.config.load.ConfigException;
import samsvar.config.load.ConfigLoader;
import samsvar.crawler.Crawler;
import samsvar.crawler.plan.CrawlSettings;
import samsvar.crawler.run.Pause;
import samsvar.crawler.run.Selection;
import samsvar.web.app.DataFolder;
import samsvar.web.app.WritingApp;
import samsvar.web.cli.BadInput;
import samsvar.web.cli.Terminal;
import samsvar.web.demo.SampleWeb;

/** {@code samsvar demo}: crawls the bundled sample web with the real crawler and serves the search page over it. */
@Command(
        name = "demo",
        description = "Crawls a bundled sample web and serves the search page over it.",
        mixinStandardHelpOptions = true)
public final class DemoCommand implements Callable<Integer> {
    private final Terminal terminal = Terminal.standard();

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "data",
            description = "Folder of the demo's archive and index (default: ./data).")
    private Path data = Path.of("data");

    @Mixin
    private ServeOptions serving = new ServeOptions();

    @Override
    public Integer call() throws InterruptedException, ConfigException {
        boolean first = !Files.isDirectory(data.resolve(DataFolder.INDEX));
        try (Stopping stopping = new Stopping();
                SampleWeb sample = SampleWeb.start(0)) {
            Config config = ConfigLoader.load(Optional.of(SampleWeb.writeConfig(data.resolve("demo-config"))));
            CrawlSettings settings = CrawlOptions.demo(sample.proxy());
            try (WritingApp app = WritingApp.open(data, config);
                    Crawler crawler = new Crawler(
                            config.sources(),
                            app.archive(),
                            app.extractor()::extract,
                            settings,
                            InstantSource.system(),
                            Pause.real());
                    Serving web = Serving.start(app, config, serving, data)) {
                stopping.stops(web::close);
                refuseRealPages(app, config);
                if (first) {
                    crawl(app, crawler);
                }
                app.feed().catchUp();
                welcome(web);
                web.await();
            }
        }
        return 0;
    }

    private void refuseRealPages(WritingApp app, Config config) {
        boolean real = app.archive().pagesBySource().keySet().stream()
                .anyMatch(id -> config.sources().all().stream()
                        .noneMatch(s -> s.id().value().equals(id)));
        if (real) {
            throw new BadInput("The data folder " + data
                    + " holds pages that are no samples: give the demo a folder of its" + " own with --data.");
        }
    }

    private void crawl(WritingApp app, Crawler crawler) {
        terminal.remark("Crawling the sample web …");
        CrawlReportText text = new CrawlReportText(terminal);
        var report = crawler.crawlOnce(Selection.DUE, text::progress);
        app.feed().catchUp();
        Duration took = report.duration();
        terminal.remark("Crawled " + report.written() + " pages in " + took.toMillis() + " ms.");
    }

    private void welcome(Serving web) {
        terminal.result("Samsvar serves a sample web at " + web.address() + " (stop with Ctrl-C). Try:");
        SampleWeb.questions().forEach(question -> terminal.result("  " + question));
    }
}
