package samsvar.crawler.wire;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Undoes Content-Encoding, with a limit: half a megabyte of gzip can hold half a gigabyte. */
public final class Unpack {
    private static final int BUFFER = 8 << 10;

    private Unpack() {}

    /** The content, or empty where it is over the limit. */
    static Optional<byte[]> body(byte[] bytes, String encoding, int limit) throws IOException {
        if (isPlain(bytes, encoding)) {
            return Optional.of(bytes).filter(b -> b.length <= limit);
        }
        try (InputStream in = open(bytes, encoding)) {
            byte[] content = in.readNBytes(limit + 1);
            return content.length > limit ? Optional.empty() : Optional.of(content);
        }
    }

    /** The content as a stream; throws where the encoding was not asked for, and while reading where it is damaged. */
    static InputStream open(byte[] bytes, String encoding) throws IOException {
        InputStream in = new ByteArrayInputStream(bytes);
        if (isPlain(bytes, encoding)) {
            return in;
        }
        return switch (encoding.toLowerCase(Locale.ROOT).strip()) {
            case "gzip", "x-gzip" -> new GZIPInputStream(in, BUFFER);
            case "deflate" -> inflated(in, bytes);
            default -> throw new IOException("the encoding \"" + encoding + "\" was not asked for");
        };
    }

    /** Some servers say gzip of what they do not compress. */
    private static boolean isPlain(byte[] bytes, String encoding) {
        return switch (encoding.toLowerCase(Locale.ROOT).strip()) {
            case "", "identity" -> true;
            case "gzip", "x-gzip" -> !isGzip(bytes);
            case "deflate" -> bytes.length == 0;
            default -> false;
        };
    }

    /** Whether the bytes begin like a gzip file (RFC 1952, 2.3.1). */
    public static boolean isGzip(byte[] bytes) {
        return bytes.length > 2 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b;
    }

    /** RFC 9110 means zlib by "deflate", some servers send it raw. */
    private static InputStream inflated(InputStream in, byte[] bytes) {
        boolean zlib =
                bytes.length > 1 && (bytes[0] & 0x0f) == 8 && (((bytes[0] & 0xff) << 8) | (bytes[1] & 0xff)) % 31 == 0;
        return new InflaterInputStream(in, new Inflater(!zlib), BUFFER) {
            @Override
            public void close() throws IOException {
                super.close();
                inf.end();
            }
        };
    }
}
