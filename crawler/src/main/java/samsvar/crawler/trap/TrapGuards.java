package samsvar.crawler.trap;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import samsvar.crawler.store.HostMemory;

/**
 * The guard of each host, kept while its worker pauses: a host with a long delay shows its traps over many days. What is paused
 * is kept in the archive. Thread-safe; a guard itself is used by its host's worker only.
 */
public final class TrapGuards {
    /** Counts of hosts not seen for long are given up first; what is paused stays paused. */
    private static final int HOSTS = 1_000;

    private final HostMemory memory;
    private final InstantSource clock;
    private final Map<String, TrapGuard> guards = new LinkedHashMap<>(16, 0.75f, true);

    /** Guards that remember in this memory. */
    public TrapGuards(HostMemory memory, InstantSource clock) {
        this.memory = memory;
        this.clock = clock;
    }

    /** The host group's guard. */
    public synchronized TrapGuard of(String host) {
        TrapGuard guard = guards.computeIfAbsent(
                host, name -> new TrapGuard(name, clock, memory.pausedPatterns(name), memory::pause));
        if (guards.size() > HOSTS) {
            guards.remove(guards.keySet().iterator().next());
        }
        return guard;
    }
}
