package samsvar.web.operate;

import picocli.CommandLine.Option;
import samsvar.web.cli.BadInput;

/** Where the server listens, as typed. */
final class ServeOptions {
    private static final int HIGHEST_PORT = 65_535;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "Port to listen on (default: 8080).")
    private int port = 8080;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "Address to listen on (default: 127.0.0.1, this machine only).")
    private String host = "127.0.0.1";

    int port() {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new BadInput("--port must be 0-" + HIGHEST_PORT + ", not " + port + ".");
        }
        return port;
    }

    String host() {
        return host;
    }
}
