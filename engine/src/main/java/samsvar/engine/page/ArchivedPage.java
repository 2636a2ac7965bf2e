package samsvar.engine.page;

import java.time.Instant;

/**
 * A page with what the archive knows of its freshness.
 *
 * @param page the page
 * @param checked when its address last confirmed this text (200 or 304), or when it was imported
 * @param lost whether its address has it no longer and it is only shown until that is decided; no answer is quoted from it
 */
public record ArchivedPage(Page page, Instant checked, boolean lost) {
    /** A page its address still has. */
    public ArchivedPage(Page page, Instant checked) {
        this(page, checked, false);
    }

    /** As much known of the same page, told with a judgement of its blocks. */
    public ArchivedPage with(Page judged) {
        return new ArchivedPage(judged, checked, lost);
    }
}
