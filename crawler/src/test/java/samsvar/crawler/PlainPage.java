package samsvar.crawler;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import samsvar.config.language.LanguageTag;
import samsvar.engine.page.Block;
import samsvar.engine.page.Page;
import samsvar.engine.page.PageFacts;
import samsvar.engine.page.PageId;
import samsvar.engine.page.PageUrl;

/** Pages of which only the text matters. */
public final class PlainPage {
    private PlainPage() {}

    /** A page named by its address. */
    public static Page of(String url, String source, LanguageTag language, String title, List<Block> blocks) {
        return new Page(
                new PageId(url),
                new PageUrl(url),
                source,
                "Provmyndigheten",
                "SE",
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
}
