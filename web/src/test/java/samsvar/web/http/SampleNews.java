package samsvar.web.http;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import samsvar.engine.page.Page;
import samsvar.engine.page.PageId;
import samsvar.web.Pages;
import samsvar.web.feed.NewsDesk;
import samsvar.web.feed.PageNews;

/** A row was added to the fees, a page of mark-up is new, and another was confirmed without a change. */
final class SampleNews implements NewsDesk {
    private static final Page FEES = SampleEngine.TABLE;

    @Override
    public List<PageNews> ofSources(Set<String> sources, int limit) {
        Page before = Pages.rewritten(FEES, FEES.blocks().subList(0, 1));
        return List.of(
                new PageNews(FEES, SampleEngine.NOW, PageNews.Kind.CHANGED, Optional.of(before)),
                new PageNews(FEES, SampleEngine.NOW, PageNews.Kind.CHANGED, Optional.of(FEES)),
                new PageNews(
                        SampleEngine.HOSTILE,
                        SampleEngine.NOW.minus(Duration.ofDays(1)),
                        PageNews.Kind.NEW,
                        Optional.empty()));
    }

    @Override
    public List<PageNews> ofPages(Collection<PageId> pages, int limit) {
        return ofSources(Set.of(), limit);
    }
}
