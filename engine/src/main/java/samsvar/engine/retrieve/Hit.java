package samsvar.engine.retrieve;

import samsvar.config.language.LanguageTag;
import samsvar.engine.page.PageId;
import samsvar.engine.page.TextRange;

/**
 * A page or passage found.
 *
 * @param page the page
 * @param range the passage's place in the page's text; for a hit of {@link Retrieval.Level#PAGES} that of its only passage, empty at 0
 *     where there are none or several
 * @param language the passage's or page's language
 * @param score higher is better, above 0
 * @param origin whose page it is; known of hits of {@link Retrieval.Level#PAGES} only
 */
public record Hit(PageId page, TextRange range, LanguageTag language, double score, Origin origin) {
    /** A hit of whose origin nothing is known. */
    public Hit(PageId page, TextRange range, LanguageTag language, double score) {
        this(page, range, language, score, Origin.UNKNOWN);
    }
}
