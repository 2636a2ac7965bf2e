package samsvar.crawler.extract;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/** A document as it came over the wire or from a file, decompressed. Immutable by convention: nobody writes to the bytes. */
public final class Body {
    private final URI url;
    private final Optional<String> contentType;
    private final List<String> robotsTags;
    private final byte[] bytes;

    /**
     * @param url the address it was finally got from, after redirects
     * @param contentType the Content-Type header as sent, e.g. "text/html; charset=utf-8"
     * @param robotsTags the X-Robots-Tag headers as sent
     * @param bytes the content, not copied
     */
    public Body(URI url, Optional<String> contentType, List<String> robotsTags, byte[] bytes) {
        this.url = url;
        this.contentType = contentType;
        this.robotsTags = List.copyOf(robotsTags);
        this.bytes = bytes;
    }

    /** The address it was finally got from. */
    public URI url() {
        return url;
    }

    /** The Content-Type header as sent. */
    public Optional<String> contentType() {
        return contentType;
    }

    /** The X-Robots-Tag headers as sent. */
    public List<String> robotsTags() {
        return robotsTags;
    }

    /** The content; not a copy, not to be written to. */
    public byte[] bytes() {
        return bytes;
    }
}
