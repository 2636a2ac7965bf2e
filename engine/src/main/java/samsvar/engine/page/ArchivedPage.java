package samsvar.engine.page;

import java.time.Instant;

/**
 * A page with what the archive knows of its freshness.
 *
 * @param page the page
 * @param checked when its address last confirmed this text (200 or 304), or when it was imported
 */
public record ArchivedPage(Page page, Instant checked) {}
