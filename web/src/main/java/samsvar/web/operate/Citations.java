package samsvar.web.operate;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import samsvar.crawler.store.Frontier;
import samsvar.engine.Engine;
import samsvar.engine.answer.Answer;
import samsvar.engine.answer.Outcome;
import samsvar.engine.page.ArchivedPage;
import samsvar.engine.page.PageId;
import samsvar.engine.question.Question;

/**
 * An engine that has pages looked at again that it just quoted, where they were not confirmed for a day. Keeps the names of at most 200
 * pages between two rounds, and nothing of who asked what. Thread-safe.
 */
final class Citations implements Engine {
    private static final int MOST = 200;
    private static final Duration FRESH = Duration.ofDays(1);

    private final Engine engine;
    private final Frontier frontier;
    private final InstantSource clock;
    private final Set<PageId> cited = new HashSet<>();

    Citations(Engine engine, Frontier frontier, InstantSource clock) {
        this.engine = engine;
        this.frontier = frontier;
        this.clock = clock;
    }

    @Override
    public Outcome ask(Question question) {
        Outcome outcome = engine.ask(question);
        if (outcome.answer() instanceof Answer.Quoted quoted) {
            quoted.quotes().forEach(quote -> cite(quote.page().id(), quote.checked()));
        }
        return outcome;
    }

    /** A page that was quoted earlier is shown again. */
    void cite(ArchivedPage page) {
        cite(page.page().id(), page.checked());
    }

    private void cite(PageId page, Instant checked) {
        if (checked.isBefore(clock.instant().minus(FRESH))) {
            synchronized (cited) {
                if (cited.size() < MOST) {
                    cited.add(page);
                }
            }
        }
    }

    /** Hands over what was cited since the last round. */
    void flush() {
        List<PageId> pages;
        synchronized (cited) {
            pages = List.copyOf(cited);
            cited.clear();
        }
        if (!pages.isEmpty()) {
            frontier.prefer(pages, clock.instant().minus(FRESH));
        }
    }

    @Override
    public Outcome search(Question question) {
        return engine.search(question);
    }

    @Override
    public long generation() {
        return engine.generation();
    }

    /** Hands over what is left; the engine belongs to whoever made it. */
    @Override
    public void close() {
        flush();
    }
}
