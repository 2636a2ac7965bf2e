package samsvar.web.feed;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import samsvar.engine.page.PageId;

/** What happened to pages lately, newest first. Thread-safe. */
public interface NewsDesk {
    /** Nothing ever happens. */
    NewsDesk NONE = new NewsDesk() {
        @Override
        public List<PageNews> ofSources(Set<String> sources, int limit) {
            return List.of();
        }

        @Override
        public List<PageNews> ofPages(Collection<PageId> pages, int limit) {
            return List.of();
        }
    };

    /** What happened to pages of these sources, by their ids; of all sources where none is named. */
    List<PageNews> ofSources(Set<String> sources, int limit);

    /** What happened to these pages. */
    List<PageNews> ofPages(Collection<PageId> pages, int limit);
}
