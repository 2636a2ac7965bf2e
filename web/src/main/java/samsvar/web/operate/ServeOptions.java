package samsvar.web.operate;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Option;
import samsvar.web.cli.BadInput;
import samsvar.web.guard.Protection;
import samsvar.web.guard.Proxies;

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

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "60",
            description = "Requests that one network may make in a minute, 0 for any number (default: 60).")
    private int limit = Protection.USUAL_PER_MINUTE;

    @Option(
            names = "--trusted-proxy",
            paramLabel = "ADDRESS[/BITS]",
            description = "Address of a reverse proxy before this server, whose X-Forwarded-For is believed; may be"
                    + " given several times. Without one, requests from this machine are not limited.")
    private List<String> proxies = List.of();

    @Option(
            names = "--address",
            paramLabel = "URL",
            description = "The service's address as the world sees it, for feeds and search engines, such as"
                    + " https://samsvar.example (default: what each request says).")
    private Optional<String> address = Optional.empty();

    @Option(
            names = "--metrics-port",
            paramLabel = "N",
            description = "Port of 127.0.0.1 to tell Prometheus metrics at (default: --port plus 1000 where that is"
                    + " free).")
    private OptionalInt metricsPort = OptionalInt.empty();

    Optional<String> address() {
        return address.map(text -> {
            if (!text.matches("https?://[A-Za-z0-9.:\\[\\]-]+/?")) {
                throw new BadInput("--address must be http(s)://HOST[:PORT], not " + text + ".");
            }
            return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
        });
    }

    /** The port asked for; empty where any will do. */
    OptionalInt metricsPort() {
        if (metricsPort.orElse(0) < 0 || metricsPort.orElse(0) > HIGHEST_PORT) {
            throw new BadInput("--metrics-port must be 0-" + HIGHEST_PORT + ", not " + metricsPort.getAsInt() + ".");
        }
        return metricsPort;
    }

    Protection protection() {
        if (limit < 0) {
            throw new BadInput("--limit must be 0 or more, not " + limit + ".");
        }
        List<Proxies.Block> blocks = proxies.stream()
                .map(text -> Proxies.Block.of(text)
                        .orElseThrow(() -> new BadInput("--trusted-proxy must be an address such as 127.0.0.1, ::1 or"
                                + " 10.0.0.0/8, not " + text + ".")))
                .toList();
        return Protection.of(limit, new Proxies(blocks));
    }

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
