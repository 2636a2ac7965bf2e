package samsvar.crawler.run;

import java.net.URI;
import samsvar.crawler.fetch.Robots;
import samsvar.crawler.fetch.Sitemaps;

/** When may a host's next sitemap be asked for? Where its delay is longer than our patience, not in this go. Not thread-safe. */
final class SitemapTurns implements Sitemaps.Turn {
    private final CrawlTools.Request<Boolean> turn;
    private final Runnable ended;
    private final Robots.Rules rules;
    private int granted;
    private boolean underWay;
    private boolean refused;

    /**
     * @param turn waits for the host's next turn; false where that takes longer than our patience
     * @param ended told when a request has ended
     */
    SitemapTurns(CrawlTools.Request<Boolean> turn, Runnable ended, Robots.Rules rules) {
        this.turn = turn;
        this.ended = ended;
        this.rules = rules;
    }

    @Override
    public boolean await(URI file) throws InterruptedException {
        end();
        if (!rules.allows(file) || refused) {
            return false;
        }
        if (!turn.send()) {
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
            ended.run();
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
