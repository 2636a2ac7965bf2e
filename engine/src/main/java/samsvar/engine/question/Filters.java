package samsvar.engine.question;

import java.util.Optional;
import samsvar.config.language.LanguageTag;

/**
 * What the asker restricted the search to; empty = no restriction.
 *
 * @param country "SE", "NO", "UA" or "EU"
 * @param authority the authority's own name, compared without case
 * @param language language of pages
 */
public record Filters(Optional<String> country, Optional<String> authority, Optional<LanguageTag> language) {
    /** No restriction. */
    public static final Filters NONE = new Filters(Optional.empty(), Optional.empty(), Optional.empty());
}
