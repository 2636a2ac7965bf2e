package samsvar.crawler.extract;

import java.time.Instant;
import java.util.Optional;

/**
 * What the page asks robots to do, from meta elements and X-Robots-Tag headers together.
 *
 * @param noindex do not show the page
 * @param nofollow do not follow its links
 * @param noarchive keep nothing of it but its present text
 * @param unavailableAfter do not show it after this moment
 */
public record Directives(boolean noindex, boolean nofollow, boolean noarchive, Optional<Instant> unavailableAfter) {
    /** Nothing asked. */
    public static final Directives NONE = new Directives(false, false, false, Optional.empty());
}
