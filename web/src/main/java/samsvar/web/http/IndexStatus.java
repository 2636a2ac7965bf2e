package samsvar.web.http;

/**
 * Can visitors search yet?
 *
 * @param searchable whether anything can be found
 * @param pages pages that can be found
 * @param sourcesReady sources crawled at least once
 * @param sourcesTotal sources switched on
 */
public record IndexStatus(boolean searchable, long pages, int sourcesReady, int sourcesTotal) {}
