package samsvar.crawler.run;

import java.net.URI;
import java.time.Duration;
import samsvar.crawler.fetch.Robots;
import samsvar.crawler.fetch.Sitemaps;

/** When may a host's next sitemap be asked for? Where its delay is longer than our patience, not in this go. Not thread-safe. */
final class SitemapTurns implements Sitemaps.Turn {
    private final HostGate gate;
    private final String host;
    private final Duration gap;
    private final Robots.Rules rules;
    private int granted;
    private boolean underWay;
    private boolean refused;

    SitemapTurns(HostGate gate, String host, Duration gap, Robots.Rules rules) {
        this.gate = gate;
        this.host = host;
        this.gap = gap;
        this.rules = rules;
    }

    @Override
    public boolean await(URI file) throws InterruptedException {
        end();
        if (!rules.allows(file) || refused) {
            return false;
        }
        if (!gate.await(host, gap)) {
            refused = true;
            return false;
        }
        granted++;
        underWay = true;
        return true;
    }

    /** The file asked for last, if any, has come. */
    void end() {
        if (underWay) {
            underWay = false;
            gate.asked(host);
        }
    }

    /** Files asked for. */
    int granted() {
        return granted;
    }

    /** Whether a file was not asked for because that would have taken longer than our patience. */
    boolean refused() {
        return refused;
    }
}
