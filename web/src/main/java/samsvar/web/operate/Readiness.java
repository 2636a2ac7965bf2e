package samsvar.web.operate;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import samsvar.config.Config;
import samsvar.engine.ingest.IndexFeed;
import samsvar.web.app.WritingApp;
import samsvar.web.http.IndexStatus;

/** Can anything be found yet? Looked at most every two seconds, since it is asked on every request. Thread-safe. */
final class Readiness implements Supplier<IndexStatus> {
    private static final Duration AGE = Duration.ofSeconds(2);
    /** An index that lacks more than one change for so many pages is being built, not following; so it is with sources. */
    private static final int A_GOOD_PART = 10;

    private final WritingApp app;
    private final Set<String> enabled;
    private final InstantSource clock;
    /** Never forgotten: a source that is read again and restarted has few pages from before. */
    private final Set<String> readOnce = new HashSet<>();

    private Instant counted;
    private IndexStatus last;

    Readiness(WritingApp app, Config config, InstantSource clock) {
        this.app = app;
        this.enabled =
                config.sources().enabled().map(source -> source.id().value()).collect(Collectors.toUnmodifiableSet());
        this.clock = clock;
        this.counted = clock.instant();
        this.last = count();
    }

    @Override
    public synchronized IndexStatus get() {
        Instant now = clock.instant();
        if (counted.plus(AGE).isBefore(now)) {
            last = count();
            counted = now;
        }
        return last;
    }

    private IndexStatus count() {
        readOnce.addAll(app.archive().frontier().readOnce());
        IndexFeed.Level level = app.feed().level();
        long unread = app.archive().frontier().active().stream()
                .filter(source -> enabled.contains(source) && !readOnce.contains(source))
                .count();
        boolean collecting = isGoodPart(unread, enabled.size()) || isGoodPart(level.behind(), level.pages());
        int ready = (int) enabled.stream().filter(readOnce::contains).count();
        return new IndexStatus(level.pages() > 0, level.pages(), ready, enabled.size(), collecting);
    }

    /** Whether what is missing may well be what is asked for: one site that never ends must not keep everybody waiting. */
    static boolean isGoodPart(long missing, long whole) {
        return missing * A_GOOD_PART > whole;
    }
}
