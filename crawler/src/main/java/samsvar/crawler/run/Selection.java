package samsvar.crawler.run;

import java.util.Optional;
import samsvar.config.source.SourceId;

/**
 * Which sources a single crawl visits.
 *
 * @param source only this one, due or not; empty = all that are due
 */
public record Selection(Optional<SourceId> source) {
    /** All enabled sources that are due: those without a schedule always, the others by their schedule. */
    public static final Selection DUE = new Selection(Optional.empty());

    /** One source, due or not. */
    public static Selection only(SourceId source) {
        return new Selection(Optional.of(source));
    }
}
