package samsvar.crawler.status;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import samsvar.config.source.Source;
import samsvar.config.source.Sources;
import samsvar.crawler.run.Due;
import samsvar.crawler.store.Archive;
import samsvar.crawler.store.Frontier;
import samsvar.crawler.store.Overview;

/** Reads how the crawler stands out of the archive, beside the process that crawls. Thread-safe. */
public final class StatusReader {
    /** Reading a large site's sitemaps one by one takes minutes in which no page is visited. */
    static final Duration STUCK_AFTER = Duration.ofMinutes(30);

    /** So much of a run may fail, in percent, before the source counts as failing. */
    private static final int FAILING_PERCENT = 50;

    private final Sources sources;
    private final Archive archive;

    /**
     * @param sources the declared sources; those that were crawled and are declared no more are told of as well
     */
    public StatusReader(Sources sources, Archive archive) {
        this.sources = sources;
        this.archive = archive;
    }

    /**
     * How things stand now.
     *
     * @param process number of the process that holds the data folder, if any
     */
    public CrawlStatus read(Instant now, Optional<String> process) {
        List<Frontier.Wait> waits = archive.overview().waits(now);
        Map<String, Frontier.Wait> byHost =
                waits.stream().collect(Collectors.toMap(Frontier.Wait::host, Function.identity(), (a, b) -> a));
        return new CrawlStatus(
                now,
                process,
                sources(now, process.isPresent(), byHost),
                waits,
                archive.overview().failing(),
                archive.overview().refused(),
                archive.hosts().pausedPatterns(),
                archive.desk().open(),
                archive.held());
    }

    private List<SourceStatus> sources(Instant now, boolean atWork, Map<String, Frontier.Wait> waits) {
        SortedMap<String, Optional<Overview.Progress>> runs = new TreeMap<>();
        Map<String, Source> declared = sources.enabled().collect(Collectors.toMap(s -> s.id().value(), s -> s));
        declared.keySet().forEach(id -> runs.put(id, Optional.empty()));
        archive.overview().progress().forEach(run -> runs.put(run.source(), Optional.of(run)));
        Map<String, Overview.Confirmed> confirmed = archive.overview().confirmed();
        Map<String, String> schedules = archive.desk().schedules();
        return runs.entrySet().stream()
                .map(entry -> {
                    Optional<Source> source = Optional.ofNullable(declared.get(entry.getKey()));
                    Judged judged = judge(entry.getValue(), now, atWork, waits);
                    Optional<Overview.Confirmed> pages = Optional.ofNullable(confirmed.get(entry.getKey()));
                    return new SourceStatus(
                            entry.getKey(),
                            source.isPresent(),
                            judged.state(),
                            judged.says(),
                            pages.map(Overview.Confirmed::pages).orElse(0L),
                            entry.getValue(),
                            source.map(
                                    s -> Due.next(s, schedules, entry.getValue().map(Overview.Progress::started), now)),
                            pages.map(Overview.Confirmed::newest),
                            pages.map(Overview.Confirmed::oldest));
                })
                .toList();
    }

    private record Judged(SourceStatus.State state, String says) {}

    private Judged judge(
            Optional<Overview.Progress> known, Instant now, boolean atWork, Map<String, Frontier.Wait> waits) {
        if (known.isEmpty()) {
            return new Judged(SourceStatus.State.NEVER, "");
        }
        Overview.Progress run = known.get();
        if (run.finished().isPresent()) {
            return ended(run);
        }
        String atRest = atWork && run.active() ? "" : "; it goes on when a crawler is started";
        List<String> hosts = archive.overview().hostsLeft(run.source());
        if (!hosts.isEmpty() && hosts.stream().allMatch(waits::containsKey)) {
            Frontier.Wait first = hosts.stream()
                    .map(waits::get)
                    .min(Comparator.comparing(Frontier.Wait::until))
                    .orElseThrow();
            return new Judged(SourceStatus.State.WAITING, "for " + first.host() + " because " + first.why() + atRest);
        }
        if (!atRest.isEmpty()) {
            return new Judged(SourceStatus.State.INTERRUPTED, run.left() + " addresses are left to visit" + atRest);
        }
        Instant last = run.lastVisit().filter(run.started()::isBefore).orElse(run.started());
        Duration quiet = Duration.between(last, now);
        return quiet.compareTo(STUCK_AFTER) > 0
                ? new Judged(
                        SourceStatus.State.STUCK,
                        "nothing was done for " + quiet.toMinutes() + " min though nothing has to wait; restart the"
                                + " crawler, it goes on where it was")
                : new Judged(SourceStatus.State.RUNNING, "");
    }

    private static Judged ended(Overview.Progress run) {
        boolean failing = run.failed() * 100 > run.done() * FAILING_PERCENT;
        return failing
                ? new Judged(
                        SourceStatus.State.FAILING,
                        run.failed() + " of " + run.done() + " addresses could not be had in its last run")
                : new Judged(SourceStatus.State.DONE, "");
    }
}
