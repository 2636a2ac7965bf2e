package samsvar.crawler.status;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import samsvar.crawler.plan.PausedPattern;
import samsvar.crawler.store.Desk;
import samsvar.crawler.store.Frontier;
import samsvar.crawler.store.Held;
import samsvar.crawler.store.Overview;

/**
 * How the crawler stands.
 *
 * @param now when this was so
 * @param process the number of the process that works on the data folder; empty where none does
 * @param sources all that are switched on or were ever crawled, by id
 * @param waiting host groups with something to visit that have to wait, and why
 * @param failing what could not be had when last asked for
 * @param refused addresses not visited or not kept, by reason
 * @param paused patterns of addresses left alone for a while
 * @param requests what people asked for and no process took up yet, oldest first
 * @param undecided pages that the brake holds
 */
public record CrawlStatus(
        Instant now,
        Optional<String> process,
        List<SourceStatus> sources,
        List<Frontier.Wait> waiting,
        List<Overview.Trouble> failing,
        Map<String, Long> refused,
        List<PausedPattern> paused,
        List<Desk.Asked> requests,
        List<Held> undecided) {
    public CrawlStatus {
        sources = List.copyOf(sources);
        waiting = List.copyOf(waiting);
        failing = List.copyOf(failing);
        paused = List.copyOf(paused);
        requests = List.copyOf(requests);
        undecided = List.copyOf(undecided);
    }

    /** The sources in this state. */
    public List<SourceStatus> in(SourceStatus.State state) {
        return sources.stream().filter(source -> source.state() == state).toList();
    }
}
