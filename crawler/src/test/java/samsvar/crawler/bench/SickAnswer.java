package samsvar.crawler.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/** What sick hosts do to whoever asks them. */
enum SickAnswer {
    /** A byte now and then, for ever. */
    DRIP {
        @Override
        void to(Socket connection, OutputStream out) throws IOException {
            out.write(head("Content-Length: 100000"));
            pour(out, "x".getBytes(StandardCharsets.US_ASCII), 700);
        }
    },
    /** Links without an end, as fast as they are taken. */
    ENDLESS {
        @Override
        void to(Socket connection, OutputStream out) throws IOException {
            out.write(head("Connection: close"));
            pour(out, "<p>more <a href=/x>and more</a>".repeat(500).getBytes(StandardCharsets.US_ASCII), 0);
        }
    },
    /** Nothing at all, the connection stays open. */
    SILENT {
        @Override
        void to(Socket connection, OutputStream out) throws IOException {
            pour(out, new byte[0], 1_000);
        }
    },
    /** The connection is reset in the middle. */
    RESET {
        @Override
        void to(Socket connection, OutputStream out) throws IOException {
            out.write(head("Content-Length: 100000"));
            out.write("<p>half a pa".getBytes(StandardCharsets.US_ASCII));
            connection.setSoLinger(true, 0);
            connection.close();
        }
    },
    /** Compressed and cut off. */
    GZIP {
        @Override
        void to(Socket connection, OutputStream out) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (OutputStream gzip = new GZIPOutputStream(bytes)) {
                gzip.write(
                        "<p>some words about nothing in particular".repeat(500).getBytes(StandardCharsets.US_ASCII));
            }
            byte[] half = Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2);
            out.write(head("Content-Encoding: gzip\r\nContent-Length: " + half.length));
            out.write(half);
        }
    },
    /** Less than the length it named, then the end. */
    LENGTH {
        @Override
        void to(Socket connection, OutputStream out) throws IOException {
            out.write(head("Content-Length: 5000"));
            out.write("<p>too short".getBytes(StandardCharsets.US_ASCII));
            connection.close();
        }
    },
    /** 20,000 elements one inside the other, none closed. */
    NESTED {
        @Override
        void to(Socket connection, OutputStream out) throws IOException {
            byte[] body =
                    ("<title>Deep</title>" + "<div><b>".repeat(10_000) + "bottom").getBytes(StandardCharsets.US_ASCII);
            out.write(head("Content-Length: " + body.length));
            out.write(body);
        }
    },
    /** A head that never ends. */
    HEADERS {
        @Override
        void to(Socket connection, OutputStream out) throws IOException {
            out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.US_ASCII));
            pour(out, ("X-More: " + "y".repeat(500) + "\r\n").getBytes(StandardCharsets.US_ASCII), 0);
        }
    };

    abstract void to(Socket connection, OutputStream out) throws IOException;

    /** What a host of the name does; empty for a healthy one. */
    static Optional<SickAnswer> of(String host) {
        return host.startsWith("sick-")
                ? Optional.of(valueOf(host.split("-")[1].toUpperCase(Locale.ROOT)))
                : Optional.empty();
    }

    static byte[] head(String header) {
        return ("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n" + header + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** Writes until the client goes away. */
    static void pour(OutputStream out, byte[] bytes, long pauseMs) throws IOException {
        try {
            while (true) {
                out.write(bytes);
                out.flush();
                if (pauseMs > 0) {
                    Thread.sleep(pauseMs);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
