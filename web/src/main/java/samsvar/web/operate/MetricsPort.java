package samsvar.web.operate;

import java.io.IOException;
import java.util.Optional;
import samsvar.web.cli.BadInput;
import samsvar.web.metrics.Metrics;
import samsvar.web.metrics.MetricsServer;

/**
 * Where the metrics are told.
 *
 * @param server closed with this; empty where the usual port was taken
 * @param sentence what to tell the operator
 */
record MetricsPort(Optional<MetricsServer> server, String sentence) implements AutoCloseable {
    private static final int ABOVE_THE_SITES = 1_000;
    private static final int HIGHEST_PORT = 65_535;

    /**
     * Begins to tell them.
     *
     * @param site port of the site
     * @throws BadInput where the port that was asked for is taken
     */
    static MetricsPort open(Metrics metrics, ServeOptions options, int site) {
        int usual = options.port() == 0 || site + ABOVE_THE_SITES > HIGHEST_PORT ? 0 : site + ABOVE_THE_SITES;
        int port = options.metricsPort().orElse(usual);
        try {
            MetricsServer server = MetricsServer.start(metrics, port);
            return new MetricsPort(
                    Optional.of(server), "Metrics are told at http://127.0.0.1:" + server.port() + "/metrics.");
        } catch (IOException e) {
            String taken = "Port " + port + " is taken, so no metrics are told; choose another with --metrics-port.";
            if (options.metricsPort().isPresent()) {
                throw new BadInput(taken);
            }
            return new MetricsPort(Optional.empty(), taken);
        }
    }

    @Override
    public void close() {
        server.ifPresent(MetricsServer::close);
    }
}
