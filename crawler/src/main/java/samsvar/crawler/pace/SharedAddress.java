package samsvar.crawler.pace;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

/**
 * How much is asked of one machine that many hosts share? At most {@value #AT_ONCE} requests at the same time, and their
 * begins at least {@link #BETWEEN_STARTS} apart: a hundred municipalities on one server must not get a hundred polite
 * crawlers. Told by IP address; the two rows of a host with several addresses are told by the lowest of them. Thread-safe.
 */
public final class SharedAddress {
    static final int AT_ONCE = 2;
    static final Duration BETWEEN_STARTS = Duration.ofMillis(250);

    /** A name is looked up again after this long: sites move. */
    private static final Duration BELIEVED = Duration.ofMinutes(30);

    private final Function<String, Optional<String>> lookup;
    private final InstantSource clock;
    private final Waiting waiting;
    private final ConcurrentMap<String, Place> places = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, Machine> machines = new ConcurrentHashMap<>();

    /**
     * @param lookup the machine of a host, in any notation that is the same for the same machine; empty = not known, no limit
     * @param waiting lets a duration pass
     */
    public SharedAddress(Function<String, Optional<String>> lookup, InstantSource clock, Waiting waiting) {
        this.lookup = lookup;
        this.clock = clock;
        this.waiting = waiting;
    }

    /** No limit: behind a forward proxy names are not looked up here, and on the operator's own machine none is wanted. */
    public static SharedAddress unlimited(InstantSource clock) {
        return new SharedAddress(host -> Optional.empty(), clock, duration -> {});
    }

    /** Lets a duration pass. */
    @FunctionalInterface
    public interface Waiting {
        /** Returns after the duration. */
        void pause(Duration duration) throws InterruptedException;
    }

    /** A turn at the machine; closed when the request has ended. */
    @FunctionalInterface
    public interface Turn extends AutoCloseable {
        @Override
        void close();
    }

    private record Place(Optional<String> machine, Instant lookedUp) {}

    private static final class Machine {
        private final Semaphore free = new Semaphore(AT_ONCE, true);
        private Instant nextStart = Instant.MIN;

        /** When the caller may begin: begins are handed out in order. */
        private synchronized Instant start(Instant now) {
            Instant mine = nextStart.isAfter(now) ? nextStart : now;
            nextStart = mine.plus(BETWEEN_STARTS);
            return mine;
        }
    }

    /** Waits for a turn at the host's machine. */
    public Turn await(String host) throws InterruptedException {
        Optional<String> where = machine(host);
        if (where.isEmpty()) {
            return () -> {};
        }
        Machine machine = machines.computeIfAbsent(where.get(), name -> new Machine());
        machine.free.acquire();
        try {
            Instant now = clock.instant();
            waiting.pause(Duration.between(now, machine.start(now)));
        } catch (InterruptedException e) {
            machine.free.release();
            throw e;
        }
        return machine.free::release;
    }

    private Optional<String> machine(String host) {
        Instant now = clock.instant();
        Place known = places.get(host);
        if (known == null || known.lookedUp().plus(BELIEVED).isBefore(now)) {
            known = new Place(lookup.apply(host), now);
            places.put(host, known);
        }
        return known.machine();
    }

    /** The machine by name lookup; empty where the name has no address, so that the request itself can tell. */
    public static Optional<String> byName(String host) {
        try {
            return Arrays.stream(InetAddress.getAllByName(host))
                    .map(InetAddress::getHostAddress)
                    .min(Comparator.naturalOrder());
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }
}
