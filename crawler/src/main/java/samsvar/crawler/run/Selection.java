package samsvar.crawler.run;

import java.util.Optional;
import samsvar.config.source.SourceId;
import samsvar.crawler.plan.Reach;

/**
 * What a single crawl visits.
 *
 * @param source only this one, due or not; empty = all that are due
 * @param reach how much of each
 */
public record Selection(Optional<SourceId> source, Reach reach) {
    /** All of every enabled source that is due: those without a schedule always, the others by their schedule. */
    public static final Selection DUE = new Selection(Optional.empty(), Reach.EVERYTHING);

    /** All of one source, due or not. */
    public static Selection only(SourceId source) {
        return new Selection(Optional.of(source), Reach.EVERYTHING);
    }

    /** This selection, but only what is due of each source. */
    public Selection sparing() {
        return new Selection(source, Reach.DUE);
    }
}
