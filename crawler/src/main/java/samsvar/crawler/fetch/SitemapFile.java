package samsvar.crawler.fetch;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import samsvar.crawler.wire.Unpack;

/** One file of a sitemap, read from front to back and never held: sitemap, index, RSS, Atom or one address per line; also gzipped. */
final class SitemapFile {
    /** As the protocol allows (sitemaps.org), unpacked. */
    static final int MAX_BYTES = 50 << 20;

    /** As the protocol allows. */
    static final int MAX_ENTRIES = 50_000;

    private static final int PEEK = 256;
    private static final Pattern ENCODING =
            Pattern.compile("<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,40})[\"']");

    private SitemapFile() {}

    /**
     * What a file lists.
     *
     * @param location as written, entities resolved
     * @param index whether it is another file rather than a page
     * @param lastmod as written; empty string where not said
     */
    record Entry(String location, boolean index, String lastmod) {}

    /** Hands on the entries in order; returns why the file was not read to its end, as the rest of a sentence, or empty. */
    static Optional<String> read(InputStream sent, Consumer<Entry> entries) {
        try {
            InputStream in = new BufferedInputStream(sent, PEEK);
            // Twice: a .gz file may be sent with Content-Encoding: gzip as well.
            for (int i = 0; i < 2 && Unpack.isGzip(peek(in)); i++) {
                in = new BufferedInputStream(new GZIPInputStream(in), PEEK);
            }
            Capped capped = new Capped(in);
            Charset charset = charset(peek(in));
            Reader text = new InputStreamReader(capped, charset);
            Optional<String> problem = new SitemapText(text, entries).read();
            return capped.left < 0 ? Optional.of("is larger than " + (MAX_BYTES >> 20) + " MiB") : problem;
        } catch (IOException e) {
            return Optional.of("is damaged: " + e.getMessage());
        }
    }

    private static byte[] peek(InputStream in) throws IOException {
        in.mark(PEEK);
        byte[] start = in.readNBytes(PEEK);
        in.reset();
        return start;
    }

    private static Charset charset(byte[] start) {
        if (start.length > 1 && (start[1] == 0 || (start[0] == (byte) 0xff && start[1] == (byte) 0xfe))) {
            return StandardCharsets.UTF_16LE;
        }
        if (start.length > 1 && (start[0] == 0 || (start[0] == (byte) 0xfe && start[1] == (byte) 0xff))) {
            return StandardCharsets.UTF_16BE;
        }
        Matcher declared = ENCODING.matcher(new String(start, StandardCharsets.ISO_8859_1));
        try {
            return declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
        } catch (IllegalArgumentException e) {
            return StandardCharsets.UTF_8;
        }
    }

    /** Ends after the largest size allowed. */
    private static final class Capped extends FilterInputStream {
        private long left = MAX_BYTES;

        Capped(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            return --left < 0 ? -1 : super.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (left <= 0) {
                left = super.read() < 0 ? left : -1;
                return -1;
            }
            int got = super.read(target, offset, (int) Math.min(length, left));
            left -= Math.max(got, 0);
            return got;
        }
    }
}
