package samsvar.crawler.wire;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.apache.hc.core5.io.CloseMode;
import samsvar.crawler.url.AddressGuard;

/**
 * Opens connections, and keeps one per server for the next request. The addresses judged are the very ones connected to, so a
 * name that changes its address between two look-ups gains nothing. Thread-safe.
 */
final class Lines implements AutoCloseable {
    private static final Duration CONNECTING = Duration.ofSeconds(10);

    /** Shorter than what servers keep a silent connection for (nginx 75 s, Apache 5 s). */
    private static final Duration IDLE = Duration.ofSeconds(4);

    private final Names names;
    private final AddressGuard guard;
    private final Optional<URI> proxy;
    private final SSLSocketFactory tls;
    private final ConcurrentMap<Route, Line> idle = new ConcurrentHashMap<>();

    Lines(Names names, AddressGuard guard, Optional<URI> proxy, SSLSocketFactory tls) {
        this.names = names;
        this.guard = guard;
        this.proxy = proxy;
        this.tls = tls;
    }

    /** Whether requests over plain HTTP go to a forward proxy and have to name the whole address. */
    boolean proxied() {
        return proxy.isPresent();
    }

    /** A connection that is still open, or a new one. */
    Line take(Route route, Trip trip) throws IOException, HttpException, InterruptedException {
        Line kept = idle.remove(route);
        if (kept != null) {
            if (!kept.holdsMore()) {
                return kept;
            }
            kept.close(CloseMode.IMMEDIATE);
        }
        return open(route, trip);
    }

    /** A new connection. */
    Line open(Route route, Trip trip) throws IOException, HttpException, InterruptedException {
        return proxy.isPresent() ? throughProxy(proxy.get(), route, trip) : direct(route, trip);
    }

    /** Keeps the connection for the next request. */
    void keep(Line line) {
        line.rest();
        Line older = idle.put(line.route(), line);
        if (older != null) {
            older.close(CloseMode.IMMEDIATE);
        }
    }

    /** Closes connections nobody has used for a while. */
    void closeIdle(long now) {
        idle.forEach((route, line) -> {
            if (now - line.idleSince() > IDLE.toNanos() && idle.remove(route, line)) {
                line.close(CloseMode.IMMEDIATE);
            }
        });
    }

    /** Connections kept for later. */
    int kept() {
        return idle.size();
    }

    private Line direct(Route route, Trip trip) throws IOException, HttpException, InterruptedException {
        List<InetAddress> addresses = names.of(route.host());
        for (InetAddress address : addresses) {
            Optional<String> refusal = guard.refusal(route.host(), address);
            if (refusal.isPresent()) {
                throw new LastingException(refusal.get());
            }
        }
        Socket socket = connect(addresses, route.port(), trip);
        try {
            return secured(new Line(route, Optional.of(socket.getInetAddress()), socket));
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    private Line throughProxy(URI proxy, Route route, Trip trip)
            throws IOException, HttpException, InterruptedException {
        int port = proxy.getPort() < 0 ? 80 : proxy.getPort();
        Socket socket = connect(names.of(proxy.getHost()), port, trip);
        try {
            Line line = new Line(route, Optional.empty(), socket);
            if (route.secure()) {
                tunnel(line);
            }
            return secured(line);
        } catch (IOException | HttpException e) {
            socket.close();
            throw e;
        }
    }

    private static void tunnel(Line line) throws IOException, HttpException {
        String target = line.route().host() + ":" + line.route().port();
        BasicClassicHttpRequest connect = Wire.request("CONNECT", target);
        connect.setHeader("Host", target);
        line.sendRequestHeader(connect);
        line.flush();
        ClassicHttpResponse response = line.receiveResponseHeader();
        if (response.getCode() != 200) {
            throw new IOException("the proxy answered with status " + response.getCode());
        }
    }

    private static Socket connect(List<InetAddress> addresses, int port, Trip trip) throws IOException {
        IOException failure = new IOException("no address");
        for (InetAddress address : addresses) {
            // NO_PROXY: a proxy of the Java runtime would resolve the name itself, past the guard.
            Socket socket = new Socket(Proxy.NO_PROXY);
            try {
                trip.use(socket);
                socket.setTcpNoDelay(true);
                socket.connect(new InetSocketAddress(address, port), (int) CONNECTING.toMillis());
                return socket;
            } catch (IOException e) {
                socket.close();
                failure = e;
            }
        }
        throw failure;
    }

    /** Trust is the Java runtime's (or what javax.net.ssl.trustStore names), and the certificate has to name the host. */
    private Line secured(Line line) throws IOException {
        Route route = line.route();
        if (route.secure()) {
            SSLSocket socket = (SSLSocket) tls.createSocket(line.raw(), route.host(), route.port(), true);
            SSLParameters parameters = socket.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            socket.setSSLParameters(parameters);
            socket.startHandshake();
            line.secure(socket);
        }
        return line;
    }

    @Override
    public void close() {
        idle.keySet()
                .forEach(route ->
                        Optional.ofNullable(idle.remove(route)).ifPresent(line -> line.close(CloseMode.IMMEDIATE)));
    }
}
