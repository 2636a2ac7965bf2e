package samsvar.crawler.plan;

import java.util.Optional;

/**
 * What a server gave so that we can ask "has it changed?".
 *
 * @param etag the ETag header as sent
 * @param lastModified the Last-Modified header as sent
 */
public record Validators(Optional<String> etag, Optional<String> lastModified) {
    /** The server gave none. */
    public static final Validators NONE = new Validators(Optional.empty(), Optional.empty());
}
