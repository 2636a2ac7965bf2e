package samsvar.crawler.wire;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Optional;
import javax.net.ssl.SSLSocket;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultBHttpClientConnection;
import org.apache.hc.core5.http.impl.io.DefaultHttpResponseParserFactory;
import org.apache.hc.core5.http.impl.io.SocketHolder;
import org.apache.hc.core5.http.io.SessionInputBuffer;
import org.jspecify.annotations.Nullable;

/** One open connection to a server. Not thread-safe. */
final class Line extends DefaultBHttpClientConnection {
    /** Header lines of real sites stay under 8 KiB each and 100 in number; a header of a megabyte is cut off here. */
    private static final Http1Config CONFIG = Http1Config.custom()
            .setMaxLineLength(16 << 10)
            .setMaxHeaderCount(200)
            .setMaxEmptyLineCount(5)
            .setBufferSize(16 << 10)
            .build();

    private final Route route;
    private final Optional<InetAddress> server;
    private final Socket raw;
    private @Nullable InputStream input;
    private @Nullable SessionInputBuffer buffer;
    private @Nullable Trip trip;
    private int used;
    private volatile long idleSince;

    /** @param server whom it leads to; empty where a forward proxy stands between */
    Line(Route route, Optional<InetAddress> server, Socket raw) throws IOException {
        // Given the parser as well: the one it makes itself goes by the library's own limits.
        super(CONFIG, null, null, null, null, null, new DefaultHttpResponseParserFactory(CONFIG));
        this.route = route;
        this.server = server;
        this.raw = raw;
        bind(new Counted(raw));
    }

    Route route() {
        return route;
    }

    Optional<InetAddress> server() {
        return server;
    }

    Socket raw() {
        return raw;
    }

    /** From now on the socket is read and written through TLS. */
    void secure(SSLSocket secured) throws IOException {
        bind(new Counted(secured, raw));
    }

    /** The next request goes over this line. */
    void begin(Trip trip) throws IOException {
        this.trip = trip;
        used++;
        trip.use(raw);
    }

    /** Whether it served a request before the one under way. */
    boolean isReused() {
        return used > 1;
    }

    /** Whether bytes have come that no answer accounted for: the one before was longer than it said. */
    boolean holdsMore() throws IOException {
        return (buffer != null && buffer.length() > 0) || (input != null && input.available() > 0);
    }

    void rest() {
        trip = null;
        idleSince = System.nanoTime();
    }

    long idleSince() {
        return idleSince;
    }

    @Override
    protected InputStream createContentInputStream(long length, SessionInputBuffer buffer, InputStream input) {
        this.buffer = buffer;
        return super.createContentInputStream(length, buffer, input);
    }

    /** Tells the trip of each byte, header bytes included. */
    private final class Counted extends SocketHolder {
        Counted(Socket plain) {
            super(plain);
        }

        Counted(SSLSocket secured, Socket raw) {
            super(secured, raw);
        }

        @Override
        protected InputStream getInputStream(Socket socket) throws IOException {
            InputStream counted = new FilterInputStream(super.getInputStream(socket)) {
                @Override
                public int read() throws IOException {
                    return count(super.read(), 1);
                }

                @Override
                public int read(byte[] target, int offset, int length) throws IOException {
                    int got = super.read(target, offset, length);
                    return count(got, got);
                }
            };
            input = counted;
            return counted;
        }

        private int count(int got, int bytes) {
            if (trip != null && got >= 0) {
                trip.received(bytes);
            }
            return got;
        }
    }
}
