package samsvar.crawler.run;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import samsvar.config.source.Schedule;
import samsvar.config.source.Source;
import samsvar.crawler.pace.Pace;
import samsvar.crawler.store.HostMemory;

/**
 * How long must a host group be left alone? Its {@link Pace}, counted from the end of the request before; the hours of its
 * source; and Retry-After in full. What hosts asked for and what trouble taught us is kept across restarts. Thread-safe; a
 * host group is asked for by one thread at a time.
 */
final class HostGate implements AutoCloseable {
    /** robots.txt is read anew each day: where the Crawl-delay is a day, nothing else would ever be asked for. */
    private static final Duration LONGEST_AFTER_RULES = Duration.ofMinutes(10);

    /** A gap that would be over before we are back need not be written down. */
    private static final Duration LONGER_THAN_A_RESTART = Duration.ofSeconds(3);

    private static final String DELAY = "of the delay between requests to it";

    private final HostMemory memory;
    private final InstantSource clock;
    private final Pause pause;
    private final Duration patience;
    private final ConcurrentMap<String, Known> hosts = new ConcurrentHashMap<>();
    private final Set<Thread> pausing = new HashSet<>();
    private boolean closed;

    /** What is known of a host group; touched by its worker only. */
    private static final class Known {
        private Instant lastEnd = Instant.MIN;
        private Instant lastRules = Instant.MIN;
        private Duration base = Duration.ZERO;
        private Pace pace;

        /** As the archive has it; written when it has doubled, halved or ended, not at each step. */
        private Duration kept;

        Known(Duration learned) {
            pace = new Pace(learned, Duration.ZERO);
            kept = learned;
        }
    }

    HostGate(HostMemory memory, InstantSource clock, Pause pause, Duration patience) {
        this.memory = memory;
        this.clock = clock;
        this.pause = pause;
        this.patience = patience;
    }

    private Known known(String host) {
        return hosts.computeIfAbsent(host, name -> new Known(memory.learnedDelay(name)));
    }

    /**
     * Waits until the host group may be asked again; false where that takes longer than our patience.
     *
     * @param base our own minimum or its Crawl-delay, whichever is longer
     */
    boolean await(String host, Duration base) throws InterruptedException {
        Known known = known(host);
        known.base = base;
        Duration gap = known.pace.gap(base);
        Instant next = later(
                after(known.lastEnd, gap),
                after(known.lastRules, gap.compareTo(LONGEST_AFTER_RULES) < 0 ? gap : LONGEST_AFTER_RULES));
        if (!pauseUntil(next)) {
            memory.leaveAlone(host, next, DELAY);
            return false;
        }
        return true;
    }

    private static Instant after(Instant last, Duration gap) {
        return last.equals(Instant.MIN) ? last : last.plus(gap);
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    /** Waits for what the host group asked for earlier (Retry-After); false where that takes longer than our patience. */
    boolean awaitRequested(String host) throws InterruptedException {
        Optional<Instant> until = memory.waitUntil(host);
        return until.isEmpty() || pauseUntil(until.get());
    }

    /** Whether the source may be asked at this hour; where not, its host group is left alone until it may. */
    boolean open(String host, Source source) {
        ZoneId zone = Schedule.zone(source.country());
        Instant now = clock.instant();
        Instant opens = source.hours().map(hours -> hours.opens(now, zone)).orElse(now);
        if (opens.isAfter(now)) {
            memory.closed(host, opens);
            return false;
        }
        return true;
    }

    /** A request to the host group has ended. */
    void asked(String host) {
        Known known = known(host);
        known.lastEnd = clock.instant();
        Duration gap = known.pace.gap(known.base);
        if (gap.compareTo(LONGER_THAN_A_RESTART) >= 0) {
            memory.leaveAlone(host, known.lastEnd.plus(gap), DELAY);
        }
    }

    /** A request for the host group's robots.txt has ended. */
    void askedForRules(String host) {
        known(host).lastRules = clock.instant();
    }

    /** The host group answered, without trouble. */
    void answered(String host, Duration took) {
        Known known = known(host);
        learn(host, known, known.pace.answered(known.base, took));
    }

    /** The host group showed that it has too much to do. */
    void troubled(String host) {
        Known known = known(host);
        learn(host, known, known.pace.troubled(known.base));
    }

    private void learn(String host, Known known, Pace pace) {
        known.pace = pace;
        Duration now = pace.learned();
        boolean much = now.compareTo(known.kept.multipliedBy(2)) >= 0
                || now.multipliedBy(2).compareTo(known.kept) <= 0;
        if (much && !now.equals(known.kept)) {
            known.kept = now;
            memory.learnDelay(host, now);
        }
    }

    /** The host group asks to be left alone. */
    void leaveAlone(String host, Instant until, String reason) {
        memory.leaveAlone(host, until, reason);
    }

    /** Waits until the moment; false where it is farther away than our patience. */
    boolean pauseUntil(Instant moment) throws InterruptedException {
        Instant now = clock.instant();
        Duration wait = moment.isAfter(now) ? Duration.between(now, moment) : Duration.ZERO;
        if (wait.compareTo(patience) > 0) {
            return false;
        }
        pause(wait);
        return true;
    }

    /** Lets the duration pass, unless the crawl stops meanwhile. */
    void pause(Duration wait) throws InterruptedException {
        enter();
        try {
            pause.pause(wait);
        } finally {
            leave();
        }
    }

    private void enter() throws InterruptedException {
        synchronized (pausing) {
            if (closed) {
                throw new InterruptedException("The crawl stops.");
            }
            pausing.add(Thread.currentThread());
        }
    }

    private void leave() {
        synchronized (pausing) {
            pausing.remove(Thread.currentThread());
        }
    }

    /** Ends all pauses by interrupting who waits: no request is under way in a Crawl-delay. */
    @Override
    public void close() {
        synchronized (pausing) {
            closed = true;
            pausing.forEach(Thread::interrupt);
        }
    }
}
