package samsvar.web.http;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import samsvar.engine.page.ArchivedPage;
import samsvar.engine.page.PageId;
import samsvar.web.api.Coverage;
import samsvar.web.feed.NewsDesk;
import samsvar.web.suggest.Suggestions;

/**
 * What the server tells of besides answers.
 *
 * @param suggestions completes what is being typed
 * @param coverage what is held of each source, by its id; asked on every request for it, so it must be cheap
 * @param news what happened to pages lately
 * @param history what became of pages cited
 */
public record Surroundings(
        Suggestions suggestions, Supplier<Map<String, Coverage>> coverage, NewsDesk news, History history) {
    /** Nothing. */
    public static final Surroundings NONE =
            new Surroundings((typed, reader, limit) -> List.of(), Map::of, NewsDesk.NONE, History.NONE);

    /**
     * What is known of pages that were cited.
     *
     * @param versions earlier versions of a page, newest first
     * @param cited told of a page that is shown to somebody as an answer, who wants to know whether it still says so
     */
    public record History(Function<PageId, List<ArchivedPage>> versions, Consumer<ArchivedPage> cited) {
        /** Nothing is known, nobody is told. */
        public static final History NONE = new History(id -> List.of(), page -> {});
    }
}
