package samsvar.crawler.extract.fact;

/**
 * A link that calls or writes instead of leading to a page.
 *
 * @param address "tel:+46771…" or "mailto:…", as written
 * @param text the link's text in one line, may be empty
 */
public record Reach(String address, String text) {}
