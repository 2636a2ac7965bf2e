package samsvar.engine.page;

import samsvar.config.language.LanguageTag;

/**
 * Another language version of a page, as the page itself declares it.
 *
 * @param evidence how it does, for staff: "hreflang uk", "hreflang ua read as uk", "link “Українська”"; may be empty
 */
public record LanguageVersion(LanguageTag language, PageUrl url, String evidence) {
    /** A version of which nobody says how it is known. */
    public LanguageVersion(LanguageTag language, PageUrl url) {
        this(language, url, "");
    }
}
