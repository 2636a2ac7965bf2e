package samsvar.engine.ingest;

import java.util.Arrays;
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

    /** A Swedish page of paragraphs. */
    public static Page swedish(String id, String title, String... paragraphs) {
        return page(id, LanguageTag.SV, "SE", "Exempelköpings kommun", title, paragraphs);
    }

    /** A page of paragraphs in one language. */
    public static Page page(
            String id, LanguageTag language, String country, String authority, String title, String... paragraphs) {
        List<Block> blocks = Arrays.stream(paragraphs)
                .map(text -> (Block) new Block.Paragraph(text, language))
                .toList();
        return page(id, language, country, authority, title, blocks);
    }

    /** A page of blocks. */
    public static Page page(
            String id, LanguageTag language, String country, String authority, String title, List<Block> blocks) {
        return new Page(
                new PageId(id),
                new PageUrl("https://exempel.example/" + id),
                "test",
                authority,
                country,
                "",
                title,
                language,
                List.of(),
                blocks,
                Optional.empty(),
                List.of(),
                PageFacts.NONE,
                Set.of());
    }

    /** The same page with other facts beside its text. */
    public static Page with(Page page, PageFact... facts) {
        return as(page, page.place(), new PageFacts(List.of(facts), List.of()));
    }

    /** The same page as one of a place. */
    public static Page of(Page page, String place) {
        return as(page, place, page.facts());
    }

    private static Page as(Page page, String place, PageFacts facts) {
        return new Page(
                page.id(),
                page.url(),
                page.sourceId(),
                page.authority(),
                page.country(),
                place,
                page.title(),
                page.language(),
                page.breadcrumb(),
                page.blocks(),
                page.updated(),
                page.versions(),
                facts,
                page.repeated());
    }
}
