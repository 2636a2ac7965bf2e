package samsvar.web.http;

/**
 * Can visitors search yet?
 *
 * @param searchable whether anything can be found
 * @param pages pages that can be found
 * @param sourcesReady sources read to the end at least once
 * @param sourcesTotal sources switched on
 * @param collecting whether a good part of the pages is still to come: more than a tenth of the sources are read for the first time, or the
 *     index is built
 */
public record IndexStatus(boolean searchable, long pages, int sourcesReady, int sourcesTotal, boolean collecting) {}
