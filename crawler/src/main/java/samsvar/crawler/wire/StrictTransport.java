package samsvar.crawler.wire;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import samsvar.crawler.store.HostMemory;
import samsvar.crawler.url.UrlRules;

/**
 * Which hosts want to be asked over TLS only (HTTP Strict Transport Security, RFC 6797)? Remembered for as long as they say, across
 * restarts. Thread-safe.
 */
final class StrictTransport {
    private static final Duration LONGEST = Duration.ofDays(730);

    /** A host says it with every answer; what changes by less is not written again. */
    private static final Duration WORTH_WRITING = Duration.ofDays(1);

    private final HostMemory memory;
    private final InstantSource clock;
    private final ConcurrentMap<String, HostMemory.Secure> hosts = new ConcurrentHashMap<>();

    StrictTransport(HostMemory memory, InstantSource clock) {
        this.memory = memory;
        this.clock = clock;
        memory.secureHosts().forEach(secure -> hosts.put(secure.host(), secure));
    }

    /** The address to ask instead: over TLS where its host, or one above it for its subdomains too, wants that (section 8.3). */
    URI upgraded(URI address) {
        if (hosts.isEmpty() || !"http".equalsIgnoreCase(address.getScheme()) || !applies(address)) {
            return address;
        }
        return UrlRules.secured(address);
    }

    private boolean applies(URI address) {
        Instant now = clock.instant();
        String host = address.getHost().toLowerCase(Locale.ROOT);
        for (String name = host; !name.isEmpty(); name = name.substring(name.indexOf('.') + 1)) {
            HostMemory.Secure secure = hosts.get(name);
            if (secure != null && secure.until().isAfter(now) && (secure.subdomains() || name.equals(host))) {
                return true;
            }
            if (name.indexOf('.') < 0) {
                return false;
            }
        }
        return false;
    }

    /** Takes what a host said over TLS in its Strict-Transport-Security field (section 6.1); not of hosts that are addresses. */
    void learn(String host, String field) {
        Optional<Duration> age = Optional.empty();
        boolean subdomains = false;
        for (String directive : field.toLowerCase(Locale.ROOT).split(";")) {
            String text = directive.strip();
            subdomains |= text.equals("includesubdomains");
            if (text.startsWith("max-age")) {
                age = age(text.substring("max-age".length()));
            }
        }
        boolean name = host.indexOf(':') < 0 && !host.matches("[0-9.]+");
        if (name && age.isPresent()) {
            keep(new HostMemory.Secure(host, clock.instant().plus(age.get()), subdomains));
        }
    }

    private static Optional<Duration> age(String text) {
        String number =
                text.strip().replaceFirst("^=\\s*", "").replace("\"", "").strip();
        if (!number.matches("[0-9]{1,18}")) {
            return Optional.empty();
        }
        Duration age = Duration.ofSeconds(Math.min(Long.parseLong(number), LONGEST.toSeconds()));
        return Optional.of(age);
    }

    private void keep(HostMemory.Secure said) {
        HostMemory.Secure known = hosts.get(said.host());
        boolean over = !said.until().isAfter(clock.instant());
        if (known == null && over) {
            return;
        }
        boolean same = known != null
                && !over
                && known.subdomains() == said.subdomains()
                && Duration.between(known.until(), said.until()).abs().compareTo(WORTH_WRITING) < 0;
        if (!same) {
            hosts.put(said.host(), said);
            memory.keepSecure(said);
        }
    }
}
