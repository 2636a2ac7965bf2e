package samsvar.crawler.fetch;

import java.net.http.HttpHeaders;

/** What came over the wire for one request. */
sealed interface Reply {
    /** A complete answer. */
    final class Answer implements Reply {
        private final int status;
        private final HttpHeaders headers;
        private final byte[] bytes;

        Answer(int status, HttpHeaders headers, byte[] bytes) {
            this.status = status;
            this.headers = headers;
            this.bytes = bytes;
        }

        int status() {
            return status;
        }

        HttpHeaders headers() {
            return headers;
        }

        /** As sent, not yet decompressed; not to be written to. */
        byte[] bytes() {
            return bytes;
        }
    }

    /** The body is larger than asked for. */
    record TooLarge() implements Reply {}

    /** No complete answer: refused, cut off, too slow. */
    record Broken(String reason) implements Reply {}
}
