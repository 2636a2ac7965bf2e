package samsvar.engine.retrieve;

import java.util.Set;
import samsvar.engine.page.PageId;
import samsvar.engine.question.Filters;

/**
 * What a backend is asked for.
 *
 * @param level whole pages or passages
 * @param node what they should hold
 * @param filters what is looked through
 * @param within only these pages; empty = all
 * @param limit most hits wanted
 */
public record Retrieval(Level level, Node node, Filters filters, Set<PageId> within, int limit) {
    public Retrieval {
        within = Set.copyOf(within);
    }

    /** Pages are matched by all their text, passages by their own and the headings above it. */
    public enum Level {
        PAGES,
        /** of pages with several; the passage of a page that has one is found with the page */
        PASSAGES
    }

    /** The same on the other level, restricted to some pages. */
    public Retrieval at(Level newLevel, Set<PageId> pages, int newLimit) {
        return new Retrieval(newLevel, node, filters, pages, newLimit);
    }
}
