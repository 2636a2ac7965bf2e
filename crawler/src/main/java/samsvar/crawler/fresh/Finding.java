package samsvar.crawler.fresh;

/**
 * What one visit found of a page we have. How often in a row a finding must come before it counts is part of it: a server that
 * stumbles once must not cost a page.
 */
public enum Finding {
    /** The address says a text of its own, or "as it was" (304). */
    CONFIRMED(0, false),
    /** 404, 410, or 200 with a page that only says there is none. RFC 9110, 15.5.5 and 15.5.11; confirmed in the same run. */
    MISSING(2, true),
    /** A lasting redirect to where no page of ours is: to nothing, to the home page for everything, to a stranger's site. */
    DEAD_END(2, true),
    /** A lasting redirect to a page we have. */
    MOVED(1, false),
    /** A redirect "for the time being" (302, 303, 307, meta refresh). Many sites never say it otherwise. */
    LED_ASIDE(3, false),
    /** The site's or the operator's own word: noindex, robots.txt, unavailable_after, no longer declared. */
    WITHDRAWN(1, false),
    /** Content in which nothing can be read any more: an empty page, an encrypted file, one too large. */
    EMPTY(3, false),
    /** Word for word what another page of the source says, though it had a text of its own. */
    COPIED(2, false),
    /** No answer about the page: time-outs, 5xx, 429, 401, 403, maintenance. Says nothing however long it lasts. */
    UNREACHABLE(0, false);

    private final int times;
    private final boolean askedAgain;

    Finding(int times, boolean askedAgain) {
        this.times = times;
        this.askedAgain = askedAgain;
    }

    /** How many visits in a row must find it before the page leaves; 0 where it never does. */
    public int times() {
        return times;
    }

    /** Whether the address is asked a second time in the same run. */
    public boolean isAskedAgain() {
        return askedAgain;
    }
}
