package samsvar.crawler.extract;

import java.net.URI;

/**
 * A link found in a document, furniture included.
 *
 * @param target absolute, resolved against the document's base, not yet normalised
 * @param text the link's text, may be empty
 * @param nofollow whether rel asks not to follow it
 */
public record Link(URI target, String text, boolean nofollow) {}
