package samsvar.crawler.extract.html;

import java.net.URI;
import samsvar.config.language.LanguageTag;

/**
 * Another language version of a page, as the page names it.
 *
 * @param url absolute
 * @param evidence how it is named, for staff: "hreflang uk", "hreflang ua, read as uk", "link Українська"
 */
public record Alternate(LanguageTag language, URI url, String evidence) {}
