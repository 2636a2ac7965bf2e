package samsvar.web.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import samsvar.engine.Engine;
import samsvar.engine.answer.Outcome;
import samsvar.engine.question.Question;

/** Was the same thing asked a moment ago? Thread-safe. */
public final class AnswerCache {
    /**
     * An outcome holds whole pages (some 10 KB each), so what is counted is pages: 4,000 of them are about 40 MB.
     */
    private static final long MAX_PAGES = 4_000;

    /** Short, because an outcome carries the dates when its pages were checked, and those change without a new index. */
    private static final Duration KEPT = Duration.ofSeconds(60);

    private final Engine engine;
    private final Cache<Key, Outcome> outcomes = Caffeine.newBuilder()
            .maximumWeight(MAX_PAGES)
            .weigher((Key key, Outcome outcome) -> 1 + outcome.results().size())
            .expireAfterWrite(KEPT)
            .build();

    public AnswerCache(Engine engine) {
        this.engine = engine;
    }

    /**
     * The answer and the pages that fit; see {@link Engine#ask}.
     *
     * @throws samsvar.engine.index.IndexUnavailable where the index can not be read
     */
    public Outcome ask(Question question) {
        return outcomes.get(new Key(question, true, engine.generation()), key -> engine.ask(key.question()));
    }

    /**
     * The pages that fit; see {@link Engine#search}.
     *
     * @throws samsvar.engine.index.IndexUnavailable where the index can not be read
     */
    public Outcome search(Question question) {
        long generation = engine.generation();
        Outcome answered = outcomes.getIfPresent(new Key(question, true, generation));
        return answered != null
                ? answered.unanswered()
                : outcomes.get(new Key(question, false, generation), key -> engine.search(key.question()));
    }

    /** The question holds the reader's language and the filters; an older generation is never asked for again. */
    private record Key(Question question, boolean answered, long generation) {}
}
