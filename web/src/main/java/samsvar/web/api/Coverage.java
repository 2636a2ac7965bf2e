package samsvar.web.api;

import java.time.Instant;

/**
 * What is held of a source.
 *
 * @param pages how many of its pages can be found
 * @param oldest when the page not confirmed for longest was last confirmed
 * @param newest when a page was last confirmed
 */
public record Coverage(long pages, Instant oldest, Instant newest) {}
