package samsvar.web.search;

/**
 * A filter that is set, as a link that takes it away.
 *
 * @param name what is shown
 * @param sentence what the link does, with the name in it
 * @param href the search without the filter
 */
public record Chip(String name, String sentence, String href) {}
