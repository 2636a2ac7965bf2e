package samsvar.crawler.plan;

/**
 * What a page calls another where it links to it.
 *
 * @param target normalised address, of some source
 * @param text one line, {@link LinkTexts#MOST_CHARACTERS} at most
 */
public record LinkText(String target, String text) {}
