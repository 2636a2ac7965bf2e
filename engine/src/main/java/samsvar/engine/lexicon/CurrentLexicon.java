package samsvar.engine.lexicon;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The lexicon of the index as it is now, or was a short while ago. Read when first asked for; while an index changes, it is read anew
 * by a thread of its own, at most once in {@link #OLDEST}, and everybody goes on with the older one meanwhile. Thread-safe.
 */
public final class CurrentLexicon implements Supplier<Lexicon> {
    /** A crawl changes the index every few seconds; a new word may wait. */
    static final Duration OLDEST = Duration.ofSeconds(60);

    private final Supplier<List<Lexicon.Word>> vocabulary;
    private final WordSource source;
    private final InstantSource clock;
    private final AtomicBoolean reading = new AtomicBoolean();
    private volatile @Nullable State state;

    private record State(Lexicon lexicon, Instant read) {}

    /**
     * @param vocabulary words known whatever the pages say; asked for with each reading
     * @param source the index
     * @param clock tells when a lexicon is old
     */
    public CurrentLexicon(Supplier<List<Lexicon.Word>> vocabulary, WordSource source, InstantSource clock) {
        this.vocabulary = vocabulary;
        this.source = source;
        this.clock = clock;
    }

    @Override
    public Lexicon get() {
        State now = state;
        if (now == null) {
            return first();
        }
        boolean old = now.lexicon().generation() != source.generation()
                && !clock.instant().isBefore(now.read().plus(OLDEST));
        if (old && reading.compareAndSet(false, true)) {
            Thread.ofPlatform().daemon().name("lexicon").start(this::readAgain);
        }
        return now.lexicon();
    }

    private synchronized Lexicon first() {
        State now = state;
        return now == null ? read() : now.lexicon();
    }

    private void readAgain() {
        try {
            read();
        } finally {
            reading.set(false);
        }
    }

    private Lexicon read() {
        Lexicon lexicon = Lexicon.of(vocabulary.get(), source);
        state = new State(lexicon, clock.instant());
        return lexicon;
    }
}
