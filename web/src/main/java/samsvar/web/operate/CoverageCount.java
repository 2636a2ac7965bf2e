package samsvar.web.operate;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import samsvar.crawler.store.Archive;
import samsvar.web.api.Coverage;

/** What is held of each source, counted at most once a minute: a million pages take a second. Thread-safe. */
final class CoverageCount implements Supplier<Map<String, Coverage>> {
    private static final Duration AGE = Duration.ofMinutes(1);

    private final Archive archive;
    private final InstantSource clock;
    private Instant counted = Instant.MIN;
    private Map<String, Coverage> last = Map.of();

    CoverageCount(Archive archive, InstantSource clock) {
        this.archive = archive;
        this.clock = clock;
    }

    @Override
    public synchronized Map<String, Coverage> get() {
        Instant now = clock.instant();
        if (counted.isBefore(now.minus(AGE))) {
            Map<String, Coverage> bySource = new HashMap<>();
            archive.overview()
                    .confirmed()
                    .forEach((id, held) -> bySource.put(id, new Coverage(held.pages(), held.oldest(), held.newest())));
            last = Map.copyOf(bySource);
            counted = now;
        }
        return last;
    }
}
