package samsvar.web.operate;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Supplier;
import samsvar.config.Config;
import samsvar.engine.Engine;
import samsvar.engine.page.ArchivedPage;
import samsvar.web.app.DataFolder;
import samsvar.web.app.WritingApp;
import samsvar.web.cli.BadInput;
import samsvar.web.http.IndexStatus;
import samsvar.web.http.PortTakenException;
import samsvar.web.http.Surroundings;
import samsvar.web.http.WebServer;
import samsvar.web.http.WebSettings;

/** A running web server over an opened data folder. Thread-safe. */
final class Serving implements AutoCloseable {
    private static final Duration STATUS_AGE = Duration.ofSeconds(2);

    private final WebServer server;
    private final int port;
    private final MetricsPort metrics;
    private final CountDownLatch closed = new CountDownLatch(1);

    private Serving(WebServer server, int port, MetricsPort metrics) {
        this.server = server;
        this.port = port;
        this.metrics = metrics;
    }

    /**
     * Starts to serve.
     *
     * @throws BadInput where the port is taken
     */
    static Serving start(WritingApp app, Config config, ServeOptions options, Path data) {
        return start(app, app.engine(), page -> {}, config, options, data);
    }

    /** As above, with pages that are cited looked at again. */
    static Serving start(WritingApp app, Citations citations, Config config, ServeOptions options, Path data) {
        return start(app, citations, citations::cite, config, options, data);
    }

    private static Serving start(
            WritingApp app,
            Engine engine,
            Consumer<ArchivedPage> cited,
            Config config,
            ServeOptions options,
            Path data) {
        InstantSource clock = InstantSource.system();
        WebSettings settings = new WebSettings(
                options.host(),
                options.port(),
                data.resolve(DataFolder.ANSWERS),
                options.protection(),
                options.address());
        app.suggester().start();
        Surroundings around = new Surroundings(
                app.suggester(),
                new CoverageCount(app.archive(), clock),
                new ArchiveNews(app.archive().bulletin()),
                new Surroundings.History(app.archive()::versions, cited));
        WebServer server = new WebServer(
                settings, engine, config, new Status(app, config, clock), app.archive()::follow, clock, around);
        try {
            return started(server, server.start(), options);
        } catch (PortTakenException e) {
            throw new BadInput(String.valueOf(e.getMessage()));
        }
    }

    private static Serving started(WebServer server, int port, ServeOptions options) {
        try {
            return new Serving(server, port, MetricsPort.open(server.metrics(), options, port));
        } catch (BadInput e) {
            server.close();
            throw e;
        }
    }

    /** Counts pages at most every two seconds: it is asked on every request. */
    private static final class Status implements Supplier<IndexStatus> {
        private final WritingApp app;
        private final Config config;
        private final InstantSource clock;
        private Instant counted;
        private IndexStatus last;

        Status(WritingApp app, Config config, InstantSource clock) {
            this.app = app;
            this.config = config;
            this.clock = clock;
            this.counted = clock.instant();
            this.last = count(app, config);
        }

        @Override
        public synchronized IndexStatus get() {
            Instant now = clock.instant();
            if (counted.plus(STATUS_AGE).isBefore(now)) {
                last = count(app, config);
                counted = now;
            }
            return last;
        }
    }

    private static IndexStatus count(WritingApp app, Config config) {
        var bySource = app.archive().pagesBySource();
        long pages = bySource.values().stream().mapToLong(Long::longValue).sum();
        int total = (int) config.sources().enabled().count();
        int ready = (int) config.sources()
                .enabled()
                .filter(source -> bySource.containsKey(source.id().value()))
                .count();
        return new IndexStatus(pages > 0, pages, ready, total);
    }

    /** The address to open in a browser. */
    String address() {
        return "http://localhost:" + port + "/";
    }

    /** Where the metrics are told, or why not. */
    String metrics() {
        return metrics.sentence();
    }

    /** Returns when the server was closed. */
    void await() throws InterruptedException {
        closed.await();
    }

    /** Lets requests under way finish, then stops. */
    @Override
    public void close() {
        metrics.close();
        server.close();
        closed.countDown();
    }
}
