package samsvar.web.operate;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import samsvar.crawler.store.Bulletin;
import samsvar.engine.page.PageId;
import samsvar.web.feed.NewsDesk;
import samsvar.web.feed.PageNews;

/** What happened to the archive's pages. Thread-safe. */
record ArchiveNews(Bulletin bulletin) implements NewsDesk {
    @Override
    public List<PageNews> ofSources(Set<String> sources, int limit) {
        return bulletin.ofSources(sources, limit).stream()
                .map(ArchiveNews::news)
                .toList();
    }

    @Override
    public List<PageNews> ofPages(Collection<PageId> pages, int limit) {
        return bulletin.ofPages(pages, limit).stream().map(ArchiveNews::news).toList();
    }

    private static PageNews news(Bulletin.Item item) {
        PageNews.Kind kind = item.before().isPresent() ? PageNews.Kind.CHANGED : PageNews.Kind.NEW;
        return new PageNews(item.page(), item.when(), item.live() ? kind : PageNews.Kind.GONE, item.before());
    }
}
