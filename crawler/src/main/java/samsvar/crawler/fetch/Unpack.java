package samsvar.crawler.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Undoes Content-Encoding, with a limit: half a megabyte of gzip can hold half a gigabyte. */
final class Unpack {
    private Unpack() {}

    /** The content, or empty where it is over the limit. */
    static Optional<byte[]> body(byte[] bytes, String encoding, int limit) throws IOException {
        return switch (encoding.toLowerCase(Locale.ROOT).strip()) {
            case "", "identity" -> Optional.of(bytes).filter(b -> b.length <= limit);
            case "gzip", "x-gzip" -> isGzip(bytes) ? gunzip(bytes, limit) : Optional.of(bytes);
            case "deflate" -> inflate(bytes, limit);
            default -> throw new IOException("the encoding \"" + encoding + "\" was not asked for");
        };
    }

    static boolean isGzip(byte[] bytes) {
        return bytes.length > 2 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b;
    }

    static Optional<byte[]> gunzip(byte[] bytes, int limit) throws IOException {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return limited(in, limit);
        }
    }

    /** RFC 9110 means zlib by "deflate", some servers send it raw. */
    private static Optional<byte[]> inflate(byte[] bytes, int limit) throws IOException {
        boolean zlib =
                bytes.length > 1 && (bytes[0] & 0x0f) == 8 && (((bytes[0] & 0xff) << 8) | (bytes[1] & 0xff)) % 31 == 0;
        Inflater inflater = new Inflater(!zlib);
        try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes), inflater)) {
            return limited(in, limit);
        } finally {
            inflater.end();
        }
    }

    private static Optional<byte[]> limited(InputStream in, int limit) throws IOException {
        byte[] content = in.readNBytes(limit + 1);
        return content.length > limit ? Optional.empty() : Optional.of(content);
    }
}
