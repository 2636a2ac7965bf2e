package samsvar.web.metrics;

import io.prometheus.metrics.exporter.httpserver.HTTPServer;
import java.io.IOException;
import java.net.InetAddress;

/** Tells the numbers at {@code /metrics} of a port of its own that only this machine reaches. Closed once. */
public final class MetricsServer implements AutoCloseable {
    private final HTTPServer server;

    private MetricsServer(HTTPServer server) {
        this.server = server;
    }

    /**
     * Begins to listen on the loopback address.
     *
     * @param port 0 for any free one
     * @throws IOException where the port is taken
     */
    public static MetricsServer start(Metrics metrics, int port) throws IOException {
        return new MetricsServer(HTTPServer.builder()
                .inetAddress(InetAddress.getLoopbackAddress())
                .port(port)
                .registry(metrics.registry())
                .buildAndStart());
    }

    /** The port listened on. */
    public int port() {
        return server.getPort();
    }

    @Override
    public void close() {
        server.close();
    }
}
