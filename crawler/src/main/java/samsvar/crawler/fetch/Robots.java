package samsvar.crawler.fetch;

import crawlercommons.robots.BaseRobotRules;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What an origin's robots.txt says to us. */
public sealed interface Robots {
    /** The rules. */
    final class Rules implements Robots {
        private final BaseRobotRules rules;
        private final Instant until;

        Rules(BaseRobotRules rules, Instant until) {
            this.rules = rules;
            this.until = until;
        }

        /** Whether the rules may still be gone by: RFC 9309 (2.4) lets them be kept for 24 hours. */
        public boolean holdsAt(Instant moment) {
            return moment.isBefore(until);
        }

        /** Whether the address may be visited. */
        public boolean allows(URI address) {
            return rules.isAllowed(address.toString());
        }

        /** The gap between two requests it asks for, in full. */
        public Optional<Duration> crawlDelay() {
            long ms = rules.getCrawlDelay();
            return ms == BaseRobotRules.UNSET_CRAWL_DELAY || ms <= 0
                    ? Optional.empty()
                    : Optional.of(Duration.ofMillis(ms));
        }

        /** Sitemaps it names, as written. */
        public List<String> sitemaps() {
            return rules.getSitemaps();
        }
    }

    /**
     * Nobody can tell: nothing of the origin may be visited.
     *
     * @param retryAfter when its host lets us come back, where it says so
     */
    record Unavailable(String reason, Optional<Instant> retryAfter) implements Robots {
        Unavailable(String reason) {
            this(reason, Optional.empty());
        }
    }
}
