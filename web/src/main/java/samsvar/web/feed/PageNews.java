package samsvar.web.feed;

import java.time.Instant;
import java.util.Optional;
import samsvar.engine.page.Page;

/**
 * What happened to a page.
 *
 * @param page as it is now, or as it was last
 * @param when that was noticed
 * @param kind what happened
 * @param before as it was before, where it changed
 */
public record PageNews(Page page, Instant when, Kind kind, Optional<Page> before) {
    /** What happened? */
    public enum Kind {
        NEW,
        CHANGED,
        GONE
    }

    /** Whether a reader would see a difference: what is new or gone, or another title or text. */
    public boolean isSeen() {
        return before.map(
                        old -> !old.title().equals(page.title()) || !old.text().equals(page.text()))
                .orElse(true);
    }
}
