package samsvar.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import samsvar.config.language.LanguageTag;
import samsvar.engine.page.Block;
import samsvar.engine.page.Page;
import samsvar.engine.page.PageFact;
import samsvar.engine.page.PageFacts;
import samsvar.engine.page.PageId;
import samsvar.engine.page.PageUrl;

/** Pages for tests. */
public final class Pages {
    private Pages() {}

    /** A page named by its address, of a Swedish authority where it is in Swedish and of a Norwegian one otherwise. */
    public static Page page(
            String address, String title, LanguageTag language, Optional<LocalDate> updated, List<Block> blocks) {
        boolean swedish = language.equals(LanguageTag.SV);
        return new Page(
                new PageId(address),
                new PageUrl(address),
                "prov",
                swedish ? "Provkommunen" : "Prøve kommune",
                swedish ? "SE" : "NO",
                "",
                title,
                language,
                List.of(),
                blocks,
                updated,
                List.of(),
                PageFacts.NONE,
                Set.of());
    }

    /** The same page as it was when it consisted of other blocks. */
    public static Page rewritten(Page page, List<Block> blocks) {
        return altered(page, blocks, page.facts());
    }

    /** The same page with facts found on it. */
    public static Page stating(Page page, List<PageFact> facts) {
        return altered(page, page.blocks(), new PageFacts(facts, List.of()));
    }

    private static Page altered(Page page, List<Block> blocks, PageFacts facts) {
        return new Page(
                page.id(),
                page.url(),
                page.sourceId(),
                page.authority(),
                page.country(),
                page.place(),
                page.title(),
                page.language(),
                page.breadcrumb(),
                blocks,
                page.updated(),
                page.versions(),
                facts,
                Set.of());
    }
}
