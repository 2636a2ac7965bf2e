package samsvar.web.operate;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import samsvar.config.Config;
import samsvar.engine.Engine;
import samsvar.engine.page.ArchivedPage;
import samsvar.web.app.DataFolder;
import samsvar.web.app.WritingApp;
import samsvar.web.cli.BadInput;
import samsvar.web.http.PortTakenException;
import samsvar.web.http.Surroundings;
import samsvar.web.http.WebServer;
import samsvar.web.http.WebSettings;

/** A running web server over an opened data folder. Thread-safe. */
final class Serving implements AutoCloseable {
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
                settings, engine, config, new Readiness(app, config, clock), app.archive()::follow, clock, around);
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
