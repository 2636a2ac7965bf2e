package samsvar.web.operate;

import java.time.InstantSource;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import samsvar.config.Config;
import samsvar.crawler.Crawler;
import samsvar.crawler.plan.CrawlSettings;
import samsvar.crawler.run.Pause;
import samsvar.web.app.WritingApp;
import samsvar.web.cli.DataOptions;
import samsvar.web.cli.Terminal;

/** {@code samsvar serve}: the search page and the API, with crawls by schedule and on request behind them. */
@Command(
        name = "serve",
        description = "Serves the search page and the API; crawls by schedule and on request meanwhile.",
        mixinStandardHelpOptions = true)
public final class ServeCommand implements Callable<Integer> {
    /** How soon after a change in the archive the index begins to follow; asking costs one small query. */
    private static final long FOLLOW_MS = 2_000;

    /** How soon a page that was quoted is looked at again. */
    private static final long CITED_S = 20;

    private static final long HOURS_BETWEEN_CLEANINGS = 24;

    private final Terminal terminal = Terminal.standard();

    @Mixin
    private DataOptions data = new DataOptions();

    @Mixin
    private CrawlOptions crawling = new CrawlOptions();

    @Mixin
    private ServeOptions serving = new ServeOptions();

    @Override
    public Integer call() throws InterruptedException {
        Config config = data.loadConfig();
        CrawlSettings settings = crawling.settings(config.sources());
        InstantSource clock = InstantSource.system();
        try (Stopping stopping = new Stopping();
                WritingApp app =
                        WritingApp.open(data.data(), config, crawling.recognition(config.sources(), terminal));
                Crawler crawler = new Crawler(
                        config.sources(), app.archive(), app.extractor()::extract, settings, clock, Pause.real());
                Citations citations = new Citations(app.engine(), app.archive().frontier(), clock);
                ScheduledExecutorService following = Executors.newSingleThreadScheduledExecutor();
                Serving web = Serving.start(app, citations, config, serving, data.data())) {
            stopping.stops(web::close);
            app.archive().desk().forgetSchedules();
            app.feed().start();
            following.scheduleAtFixedRate(app.archive()::forgetOldVersions, 1, HOURS_BETWEEN_CLEANINGS, TimeUnit.HOURS);
            following.scheduleWithFixedDelay(app.feed()::wake, FOLLOW_MS, FOLLOW_MS, TimeUnit.MILLISECONDS);
            following.scheduleWithFixedDelay(citations::flush, CITED_S, CITED_S, TimeUnit.SECONDS);
            crawler.start(new RoundFailures());
            terminal.remark("Samsvar serves " + web.address() + " (stop with Ctrl-C).");
            terminal.remark(web.metrics());
            web.await();
            return 0;
        }
    }
}
