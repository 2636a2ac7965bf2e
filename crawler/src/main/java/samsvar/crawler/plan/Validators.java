package samsvar.crawler.plan;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
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

    /**
     * Without a Last-Modified that lies in the future: a server that says so would answer "as it was" until then
     * (RFC 9110, 8.8.2.1 and 13.1.3).
     */
    public Validators believable(Instant now) {
        return new Validators(etag, lastModified.filter(text -> !isAfter(text, now)));
    }

    private static boolean isAfter(String text, Instant now) {
        try {
            return ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant()
                    .isAfter(now);
        } catch (DateTimeException e) {
            // In whatever form it is written: most servers compare it as text.
            return false;
        }
    }
}
