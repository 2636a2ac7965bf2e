package samsvar.web.operate;

import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import samsvar.config.Config;
import samsvar.crawler.Crawler;
import samsvar.crawler.plan.CrawlSettings;
import samsvar.crawler.run.CrawlReport;
import samsvar.crawler.run.Pause;
import samsvar.crawler.run.ReportJson;
import samsvar.crawler.run.Selection;
import samsvar.web.app.WritingApp;
import samsvar.web.cli.BadInput;
import samsvar.web.cli.DataOptions;
import samsvar.web.cli.Terminal;

/** {@code samsvar crawl --once}: visits every due source to the end, indexes what changed, reports. */
@Command(
        name = "crawl",
        description = "Crawls every due source to the end, indexes and exits.",
        mixinStandardHelpOptions = true)
public final class CrawlCommand implements Callable<Integer> {
    private final Terminal terminal = Terminal.standard();

    @Mixin
    private DataOptions data = new DataOptions();

    @Mixin
    private CrawlOptions crawling = new CrawlOptions();

    @Option(names = "--once", required = true, description = "Crawl now and exit; schedules run inside serve.")
    private boolean once;

    @Option(names = "--source", paramLabel = "ID", description = "Only this source.")
    private @Nullable String source;

    @Option(
            names = "--due-only",
            description = "Leave pages alone whose own interval is not over, as runs by schedule do.")
    private boolean dueOnly;

    @Option(names = "--json", description = "Print the report as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        Config config = data.loadConfig();
        Selection selection = dueOnly ? selection(config).sparing() : selection(config);
        CrawlSettings settings = crawling.settings(config.sources());
        try (Stopping stopping = new Stopping();
                WritingApp app =
                        WritingApp.open(data.data(), config, crawling.recognition(config.sources(), terminal));
                Crawler crawler = crawler(app, config, settings)) {
            app.archive().desk().forgetSchedules();
            stopping.stops(crawler::close);
            CrawlReport report = crawl(app, crawler, selection);
            if (json) {
                terminal.result(ReportJson.write(report));
            } else {
                new CrawlReportText(terminal).print(report);
            }
            if (report.end() == CrawlReport.End.NO_ROOM) {
                crawler.shortage().ifPresent(terminal::remark);
            }
            return report.stopped() ? 1 : 0;
        }
    }

    private static Crawler crawler(WritingApp app, Config config, CrawlSettings settings) {
        return new Crawler(
                config.sources(),
                app.archive(),
                app.extractor()::extract,
                settings,
                InstantSource.system(),
                Pause.real());
    }

    private CrawlReport crawl(WritingApp app, Crawler crawler, Selection selection) {
        CrawlReportText text = new CrawlReportText(terminal);
        app.feed().start();
        CrawlReport report = crawler.crawlOnce(selection, progress -> {
            text.progress(progress);
            app.feed().wake();
        });
        // After Ctrl-C nobody waits for the index: the next start goes on where its last batch ended.
        if (!report.stopped()) {
            app.feed().catchUp();
        }
        return report;
    }

    private Selection selection(Config config) {
        if (source == null) {
            if (config.sources().enabled().findAny().isEmpty()) {
                throw new BadInput(
                        "No source is switched on: add some with \"samsvar sources add URL --config DIR\" and give"
                                + " the same --config here.");
            }
            return Selection.DUE;
        }
        return config.sources()
                .enabled()
                .filter(s -> s.id().value().equals(source))
                .findFirst()
                .map(s -> Selection.only(s.id()))
                .orElseThrow(() -> new BadInput("--source names " + source
                        + ", which is no source that is switched on; see \"samsvar sources list\"."));
    }
}
