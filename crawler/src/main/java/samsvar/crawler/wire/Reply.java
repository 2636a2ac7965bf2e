package samsvar.crawler.wire;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** What came over the wire for one request. */
public sealed interface Reply {
    /** A complete answer. */
    final class Answer implements Reply {
        private final int status;
        private final Headers headers;
        private final byte[] sent;

        Answer(int status, Headers headers, byte[] sent) {
            this.status = status;
            this.headers = headers;
            this.sent = sent;
        }

        /** HTTP status, 200 to 999. */
        public int status() {
            return status;
        }

        /** Its header fields. */
        public Headers headers() {
            return headers;
        }

        /** The body without its Content-Encoding; empty where that is larger than the limit. Throws where it is damaged. */
        public Optional<byte[]> body(int limit) throws IOException {
            return Unpack.body(sent, encoding(), limit);
        }

        /** The body without its Content-Encoding, unpacked while read and without end: the reader limits it. */
        public InputStream open() throws IOException {
            return Unpack.open(sent, encoding());
        }

        private String encoding() {
            return headers.first("Content-Encoding").orElse("");
        }
    }

    /** The body is larger than asked for. */
    record TooLarge() implements Reply {}

    /**
     * No complete answer: refused, cut off, too slow.
     *
     * @param reason for people
     * @param lasting whether it will be the same in a minute: a private address, a certificate that does not hold
     */
    record Broken(String reason, boolean lasting) implements Reply {}
}
