package samsvar.engine.page;

import samsvar.config.language.LanguageTag;

/** Another language version of a page, as the page itself declares it (hreflang). */
public record LanguageVersion(LanguageTag language, PageUrl url) {}
