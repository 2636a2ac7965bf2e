package samsvar.crawler.extract;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/** A document as it came over the wire or from a file, decompressed. Immutable by convention: nobody writes to the bytes. */
public final class Body {
    private final URI url;
    private final Optional<String> contentType;
    private final List<String> robotsTags;
    private final List<String> links;
    private final Optional<String> lastModified;
    private final byte[] bytes;

    /** A document without Link and Last-Modified headers. */
    public Body(URI url, Optional<String> contentType, List<String> robotsTags, byte[] bytes) {
        this(url, contentType, robotsTags, List.of(), Optional.empty(), bytes);
    }

    /**
     * @param url the address it was finally got from, after redirects
     * @param contentType the Content-Type header as sent, e.g. "text/html; charset=utf-8"
     * @param robotsTags the X-Robots-Tag headers as sent
     * @param links the Link headers as sent
     * @param lastModified the Last-Modified header as sent
     * @param bytes the content, not copied
     */
    public Body(
            URI url,
            Optional<String> contentType,
            List<String> robotsTags,
            List<String> links,
            Optional<String> lastModified,
            byte[] bytes) {
        this.url = url;
        this.contentType = contentType;
        this.robotsTags = List.copyOf(robotsTags);
        this.links = List.copyOf(links);
        this.lastModified = lastModified;
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

    /** The Link headers as sent. */
    public List<String> links() {
        return links;
    }

    /** The Last-Modified header as sent. */
    public Optional<String> lastModified() {
        return lastModified;
    }

    /** The content; not a copy, not to be written to. */
    public byte[] bytes() {
        return bytes;
    }
}
