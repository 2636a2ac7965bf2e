package samsvar.crawler.extract.html;

import java.net.URI;

/**
 * A link as an HTML page has it.
 *
 * @param target absolute
 * @param text the link's text, may be empty
 * @param nofollow whether rel asks not to follow it
 */
public record Anchor(URI target, String text, boolean nofollow) {}
