package samsvar.web.http;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import samsvar.web.api.Coverage;
import samsvar.web.feed.NewsDesk;
import samsvar.web.suggest.Suggestions;

/**
 * What the server tells of besides answers.
 *
 * @param suggestions completes what is being typed
 * @param coverage what is held of each source, by its id; asked on every request for it, so it must be cheap
 * @param news what happened to pages lately
 */
public record Surroundings(Suggestions suggestions, Supplier<Map<String, Coverage>> coverage, NewsDesk news) {
    /** Nothing. */
    public static final Surroundings NONE =
            new Surroundings((typed, reader, limit) -> List.of(), Map::of, NewsDesk.NONE);
}
