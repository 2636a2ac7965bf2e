package samsvar.crawler.fresh;

/**
 * Does a host's sitemap tell the truth about when pages changed? Learned from visits: a date newer than our last visit claims a
 * change, an older one denies it. Sites that write today's date at every page, or that of the last deployment, claim without cause.
 *
 * @param claims visits of pages said to have changed
 * @param borneOut of these, those whose text had changed
 * @param denials visits of pages said not to have changed
 * @param belied of these, those whose text had changed all the same
 */
public record LastmodTrust(int claims, int borneOut, int denials, int belied) {
    /** Fewer visits prove nothing. */
    static final int ENOUGH = 5;

    /** A claim that is right half of the time is worth a visit. */
    private static final double CLAIM_SHARE = 0.5;

    /** So many changes must have been claimed before silence means none. */
    static final int SEEN = 3;

    /** Share of the changes that may have come unclaimed. */
    private static final double UNCLAIMED = 0.1;

    /** A denial that is wrong more often than this would hide changes. */
    private static final double DENIAL_FAULTS = 0.05;

    /** Whether "changed" is worth a visit before the page's own interval is over. Believed until shown wrong. */
    public boolean claimsCount() {
        return claims < ENOUGH || borneOut >= CLAIM_SHARE * claims;
    }

    /**
     * Whether "not changed" lets a page wait though its interval is over. Not believed until shown right, and that by changes: on a
     * site where nothing changes a date that never moves is right every time.
     */
    public boolean denialsCount() {
        boolean changesWereClaimed = borneOut >= SEEN && belied <= UNCLAIMED * (borneOut + belied);
        return changesWereClaimed && denials >= ENOUGH && belied <= DENIAL_FAULTS * denials && claimsCount();
    }
}
