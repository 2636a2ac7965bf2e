package samsvar.crawler.fetch;

import crawlercommons.robots.BaseRobotRules;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What an origin's robots.txt says to us. */
public sealed interface Robots {
    /** The rules. */
    final class Rules implements Robots {
        private final BaseRobotRules rules;

        Rules(BaseRobotRules rules) {
            this.rules = rules;
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

    /** Nobody can tell: nothing of the origin may be visited. */
    record Unavailable(String reason) implements Robots {}
}
