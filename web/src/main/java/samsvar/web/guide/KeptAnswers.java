package samsvar.web.guide;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import samsvar.config.language.LanguageTag;
import samsvar.engine.answer.Answer;

/**
 * What was answered a moment ago? Answers of an older index are shown while those of the new one are collected: a
 * crawl changes
 * the index every few seconds, and readers would never see a whole guide. Thread-safe.
 */
final class KeptAnswers {
    /** Situations kept; one holds up to ten answers with their pages, some 100 KB. */
    private static final long MAX_SITUATIONS = 400;
    /** An answer of an older index is never shown longer than this after it was found. */
    private static final Duration KEPT = Duration.ofMinutes(10);

    private final Cache<Key, Held> held = Caffeine.newBuilder()
            .maximumSize(MAX_SITUATIONS)
            .expireAfterWrite(KEPT)
            .build();

    /** Who is asked about what; a municipality's slug is empty for the authorities of the whole country. */
    record Key(String situation, String country, String slug, LanguageTag reader) {}

    /** What is being found in the index of a generation, and what was found in the one before. */
    private record Held(
            long generation,
            CompletableFuture<List<Optional<Answer.Quoted>>> found,
            Optional<List<Optional<Answer.Quoted>>> before) {
        boolean serves(long wanted) {
            return !found.isDone() || generation == wanted && !found.isCompletedExceptionally();
        }

        Optional<List<Optional<Answer.Quoted>>> latest() {
            return found.isDone() && !found.isCompletedExceptionally() ? Optional.of(found.join()) : before;
        }
    }

    /**
     * The answers; those of an older index where there are any and the new ones are not ready.
     *
     * @param asking begins to collect them, called at most once for a key and a generation
     */
    CompletableFuture<List<Optional<Answer.Quoted>>> get(
            Key key, long generation, Supplier<CompletableFuture<List<Optional<Answer.Quoted>>>> asking) {
        Held now = held.asMap()
                .compute(
                        key,
                        (k, was) -> was != null && was.serves(generation)
                                ? was
                                : new Held(generation, asking.get(), was == null ? Optional.empty() : was.latest()));
        return now.latest().map(CompletableFuture::completedFuture).orElse(now.found());
    }
}
