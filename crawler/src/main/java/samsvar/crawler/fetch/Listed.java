package samsvar.crawler.fetch;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * An address a site lists itself.
 *
 * @param address in normal form
 * @param lastmod when the site says it was changed last; empty where it does not say, in no W3C date (a date alone is read as
 *     midnight UTC), or names a moment more than a day ahead
 */
public record Listed(URI address, Optional<Instant> lastmod) {}
