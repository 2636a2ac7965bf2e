package samsvar.web.guide;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import samsvar.config.guide.Guide;
import samsvar.config.guide.GuideQuestion;
import samsvar.config.guide.Situation;
import samsvar.config.language.LanguageTag;
import samsvar.config.source.Sources;
import samsvar.engine.Engine;
import samsvar.engine.answer.Answer;
import samsvar.web.guide.GuidePlace.Municipality;

/**
 * Puts guides together, a situation at a time, and keeps them; where the index has changed they are collected anew
 * when they
 * are asked for. One question of a guide is asked at a time, so that ordinary searches keep a lane of their own.
 * Thread-safe.
 */
public final class GuideDesk implements AutoCloseable {
    /** Situations under way before a new one is refused: about two whole guides of twelve, each for two levels. */
    private static final int MAX_WAITING = 48;

    private final Guide guide;
    private final Engine engine;
    private final Replies replies;
    private final Semaphore lane = new Semaphore(1, true);
    private final AtomicInteger waiting = new AtomicInteger();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final KeptAnswers kept = new KeptAnswers();
    private volatile boolean closed;

    public GuideDesk(Guide guide, Engine engine, Sources sources) {
        this.guide = guide;
        this.engine = engine;
        this.replies = new Replies(engine, sources);
    }

    /** The guide's questions. */
    public Guide guide() {
        return guide;
    }

    /** Who would answer a question if anybody did. */
    Replies replies() {
        return replies;
    }

    /**
     * Some situations of a place's guide. Those that are not ready in time are still being collected then, and go on.
     *
     * @param patience how long to wait for all of them together
     * @throws GuideBusyException where too much is under way already
     * @throws samsvar.engine.index.IndexUnavailable where the index can not be read
     */
    public List<Chapter> chapters(List<Situation> situations, GuidePlace place, LanguageTag reader, Duration patience) {
        long generation = engine.generation();
        List<CompletableFuture<Chapter>> coming = new ArrayList<>();
        for (Situation situation : situations) {
            coming.add(chapter(situation, place, reader, generation));
        }
        long until = System.nanoTime() + patience.toNanos();
        List<Chapter> chapters = new ArrayList<>();
        for (int i = 0; i < situations.size(); i++) {
            chapters.add(await(coming.get(i), until).orElse(Chapter.coming(situations.get(i), place.country())));
        }
        return chapters;
    }

    private CompletableFuture<Chapter> chapter(
            Situation situation, GuidePlace place, LanguageTag reader, long generation) {
        List<GuideQuestion> questions = situation.of(place.country());
        CompletableFuture<List<Optional<Answer.Quoted>>> agencies = kept.get(
                new KeptAnswers.Key(situation.id(), place.country(), "", reader),
                generation,
                () -> each(questions, GuideQuestion.Level.AGENCY, q -> replies.ofAgencies(q, place.country(), reader)));
        CompletableFuture<List<Optional<Answer.Quoted>>> local = place.municipality()
                .filter(Municipality::searched)
                .map(m -> kept.get(
                        new KeptAnswers.Key(situation.id(), place.country(), m.slug(), reader),
                        generation,
                        () -> each(questions, GuideQuestion.Level.MUNICIPALITY, q -> replies.of(q, m, reader))))
                .orElseGet(() -> CompletableFuture.completedFuture(questions.stream()
                        .map(q -> Optional.<Answer.Quoted>empty())
                        .toList()));
        return agencies.thenCombine(local, (a, l) -> Chapter.of(situation, questions, a, l));
    }

    private interface Asking {
        Optional<Answer.Quoted> ask(GuideQuestion question);
    }

    private CompletableFuture<List<Optional<Answer.Quoted>>> each(
            List<GuideQuestion> questions, GuideQuestion.Level level, Asking asking) {
        if (waiting.incrementAndGet() > MAX_WAITING) {
            waiting.decrementAndGet();
            return CompletableFuture.failedFuture(new GuideBusyException());
        }
        return CompletableFuture.supplyAsync(
                        () -> questions.stream()
                                .map(q -> q.asked().contains(level) && !closed
                                        ? inTurn(q, asking)
                                        : Optional.<Answer.Quoted>empty())
                                .toList(),
                        threads)
                .whenComplete((done, failure) -> waiting.decrementAndGet());
    }

    private Optional<Answer.Quoted> inTurn(GuideQuestion question, Asking asking) {
        lane.acquireUninterruptibly();
        try {
            return closed ? Optional.empty() : asking.ask(question);
        } finally {
            lane.release();
        }
    }

    private static <T> Optional<T> await(CompletableFuture<T> coming, long until) {
        try {
            return Optional.of(coming.get(Math.max(0, until - System.nanoTime()), TimeUnit.NANOSECONDS));
        } catch (TimeoutException late) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new CompletionException(e.getCause());
        }
    }

    /** Returns when the question in work was answered; interrupting it would close files under the index. */
    @Override
    public void close() {
        closed = true;
        threads.close();
    }
}
