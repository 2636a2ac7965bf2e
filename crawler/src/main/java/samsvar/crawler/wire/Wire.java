package samsvar.crawler.wire;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.impl.DefaultConnectionReuseStrategy;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.apache.hc.core5.http.protocol.HttpCoreContext;
import org.apache.hc.core5.io.CloseMode;
import samsvar.crawler.plan.CrawlSettings;
import samsvar.crawler.store.HostMemory;
import samsvar.crawler.url.AddressGuard;

/**
 * One request, one answer over HTTP/1.1: judged by the address guard, limited in size, speed and time; no redirects, no cookies, no
 * retries but of a request that a kept connection turned out to be closed for. Thread-safe; made for virtual threads, which an
 * interrupt ends in the middle of a read.
 */
public final class Wire implements AutoCloseable {
    private static final int MAX_INTERIM = 10;
    private static final int FIRST_BUFFER = 16 << 10;
    private static final int LARGEST_FIRST_BUFFER = 1 << 20;

    private final AddressGuard guard;
    private final StrictTransport strict;
    private final String userAgent;
    private final SystemNames ownNames = new SystemNames();
    private final Lines lines;
    private final Watch watch;

    public Wire(CrawlSettings settings, HostMemory memory, InstantSource clock) {
        this(settings, memory, clock, Optional.empty(), Optional.empty());
    }

    /**
     * @param names instead of the system's resolver
     * @param trust instead of the Java runtime's
     */
    public Wire(
            CrawlSettings settings,
            HostMemory memory,
            InstantSource clock,
            Optional<Names> names,
            Optional<SSLContext> trust) {
        this.strict = new StrictTransport(memory, clock);
        this.guard = new AddressGuard(settings.allowHosts());
        this.userAgent = settings.userAgent();
        this.lines = new Lines(
                names.orElse(ownNames),
                guard,
                settings.proxy(),
                trust.orElseGet(Wire::runtimeTrust).getSocketFactory());
        this.watch = new Watch(lines);
    }

    /**
     * A request and how it went.
     *
     * @param server the address connected to; empty where none was, and behind a proxy
     * @param firstByte from sending the request to the end of the answer's header
     * @param whole from the call to its end
     */
    public record Sent(Reply reply, Optional<InetAddress> server, Optional<Duration> firstByte, Duration whole) {}

    /** Why the address may not be connected to, as far as can be told without looking up its name. */
    public Optional<String> refusal(URI address) {
        return guard.refusal(address);
    }

    /** The address that is asked instead: with https where its host once demanded that (RFC 6797). */
    public URI upgraded(URI address) {
        return strict.upgraded(address);
    }

    /** As {@link #send}, for who only wants the reply. */
    public Reply get(URI address, Map<String, String> headers, Limits limits) throws InterruptedException {
        return send(address, headers, limits).reply();
    }

    /** Asks for the address, {@link #upgraded}, once. */
    public Sent send(URI address, Map<String, String> headers, Limits limits) throws InterruptedException {
        Trip trip = watch.begin(limits);
        Passage passage = new Passage();
        try {
            Reply reply = reply(strict.upgraded(address), headers, limits, trip, passage);
            return new Sent(reply, passage.server, passage.firstByte, trip.sinceStarted());
        } finally {
            watch.end(trip);
        }
    }

    /** What is learnt on the way, also of a request that fails later. */
    private static final class Passage {
        private Optional<InetAddress> server = Optional.empty();
        private Optional<Duration> firstByte = Optional.empty();
    }

    private Reply reply(URI address, Map<String, String> headers, Limits limits, Trip trip, Passage passage)
            throws InterruptedException {
        Optional<String> refusal = guard.refusal(address);
        if (refusal.isPresent()) {
            return new Reply.Broken(refusal.get(), true);
        }
        Route route = Route.to(address);
        ClassicHttpRequest request = request(address, route, headers);
        try {
            Line line = lines.take(route, trip);
            try {
                return exchange(line, request, limits, trip, passage);
            } catch (IOException | HttpException e) {
                if (!line.isReused() || trip.anythingReceived() || trip.cut().isPresent()) {
                    throw e;
                }
                // The server closed the kept connection just then; RFC 9112, 9.3.1 lets a GET be sent again.
                return exchange(lines.open(route, trip), request, limits, trip, passage);
            }
        } catch (IOException | HttpException | RuntimeException e) {
            if (Thread.interrupted()) {
                throw new InterruptedException("The request was ended.");
            }
            return trip.cut().map(cut -> new Reply.Broken(cut, false)).orElseGet(() -> Faults.reply(e));
        }
    }

    private Reply exchange(Line line, ClassicHttpRequest request, Limits limits, Trip trip, Passage passage)
            throws IOException, HttpException {
        boolean reusable = false;
        try {
            line.begin(trip);
            passage.server = line.server();
            trip.asked();
            line.sendRequestHeader(request);
            line.flush();
            ClassicHttpResponse response = header(line);
            passage.firstByte = Optional.of(trip.sinceAsked());
            Headers headers = new Headers(response);
            if (line.route().secure()) {
                headers.first("Strict-Transport-Security")
                        .ifPresent(said -> strict.learn(line.route().host(), said));
            }
            Optional<byte[]> body = body(line, response, limits, trip);
            if (body.isEmpty()) {
                return new Reply.TooLarge();
            }
            boolean cutOff = body.get().length == limits.bytes();
            if (!cutOff && line.holdsMore()) {
                return new Reply.Broken("the answer is longer than it says", false);
            }
            reusable = !cutOff
                    && DefaultConnectionReuseStrategy.INSTANCE.keepAlive(request, response, HttpCoreContext.create());
            return new Reply.Answer(response.getCode(), headers, body.get());
        } finally {
            if (trip.release() && reusable) {
                lines.keep(line);
            } else {
                line.close(CloseMode.IMMEDIATE);
            }
        }
    }

    private static ClassicHttpResponse header(Line line) throws IOException, HttpException {
        for (int i = 0; i < MAX_INTERIM; i++) {
            ClassicHttpResponse response = line.receiveResponseHeader();
            if (response.getCode() >= 200) {
                return response;
            }
        }
        throw new HttpException("more than " + MAX_INTERIM + " interim answers");
    }

    /** The body as sent, of at most as many bytes as allowed; empty where it is larger and must not be cut. */
    private static Optional<byte[]> body(Line line, ClassicHttpResponse response, Limits limits, Trip trip)
            throws IOException, HttpException {
        int status = response.getCode();
        if (status == 204 || status == 304) {
            return Optional.of(new byte[0]);
        }
        line.receiveResponseEntity(response);
        HttpEntity entity = response.getEntity();
        if (entity == null) {
            return Optional.of(new byte[0]);
        }
        if (!limits.cutting() && entity.getContentLength() > limits.bytes()) {
            return Optional.empty();
        }
        // Not closed: that would read on to the end of what may have none.
        @SuppressWarnings("PMD.CloseResource")
        InputStream in = entity.getContent();
        long expected = entity.getContentLength() > 0 ? entity.getContentLength() : FIRST_BUFFER;
        byte[] bytes = new byte[(int) Math.min(Math.min(expected, LARGEST_FIRST_BUFFER), limits.bytes())];
        trip.grow(bytes.length);
        int size = 0;
        while (size < limits.bytes()) {
            if (size == bytes.length) {
                bytes = Arrays.copyOf(bytes, (int) Math.min(limits.bytes(), bytes.length * 2L));
                trip.grow(bytes.length);
            }
            int got = in.read(bytes, size, bytes.length - size);
            if (got < 0) {
                return Optional.of(size == bytes.length ? bytes : Arrays.copyOf(bytes, size));
            }
            size += got;
        }
        return limits.cutting() || in.read() < 0 ? Optional.of(bytes) : Optional.empty();
    }

    private ClassicHttpRequest request(URI address, Route route, Map<String, String> headers) {
        String path = address.getRawPath() == null || address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        String target = address.getRawQuery() == null ? path : path + "?" + address.getRawQuery();
        boolean whole = lines.proxied() && !route.secure();
        BasicClassicHttpRequest request = request("GET", whole ? "http://" + route.authority() + target : target);
        request.setHeader("Host", route.authority());
        request.setHeader("User-Agent", userAgent);
        request.setHeader("Accept-Encoding", "gzip, deflate");
        headers.forEach(request::setHeader);
        return request;
    }

    /** A request whose target is sent as it stands; with other constructors HttpCore would take it apart. */
    static BasicClassicHttpRequest request(String method, String target) {
        return new BasicClassicHttpRequest(method, (HttpHost) null, target);
    }

    private static SSLContext runtimeTrust() {
        try {
            return SSLContext.getDefault();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java runtime has no TLS.", e);
        }
    }

    @Override
    public void close() {
        watch.close();
        lines.close();
        ownNames.close();
    }
}
