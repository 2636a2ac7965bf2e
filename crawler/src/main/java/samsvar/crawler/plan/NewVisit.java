package samsvar.crawler.plan;

/**
 * An address found, to be visited.
 *
 * @param url normalised
 * @param source id of the source that owns it
 * @param host the host group that shares one politeness: the host without "www."
 * @param depth clicks from a start page, 0 for a start page
 * @param hops redirects that led here, one after another
 */
public record NewVisit(String url, String source, String host, int depth, int hops) {}
