package samsvar.crawler.run;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import samsvar.config.source.Source;
import samsvar.config.source.Sources;
import samsvar.crawler.extract.Body;
import samsvar.crawler.extract.Extraction;
import samsvar.crawler.fetch.Web;
import samsvar.crawler.pace.SharedAddress;
import samsvar.crawler.plan.CrawlSettings;
import samsvar.crawler.plan.LinkPolicy;
import samsvar.crawler.plan.Reach;
import samsvar.crawler.store.Archive;
import samsvar.crawler.store.Frontier;
import samsvar.crawler.trap.TrapGuards;

/** One process's crawling, from opening to closing: to the end once, or for ever by schedule. */
public final class CrawlSession implements AutoCloseable {
    private static final Duration IN_FLIGHT = Duration.ofSeconds(8);
    private static final Duration TICK = Duration.ofSeconds(1);

    /** A run that waits for one host of a source longer than this is not continued: the others want to be seen again. */
    private static final Duration LONGEST_RUN = Duration.ofDays(30);

    private final Sources sources;
    private final Archive archive;
    private final CrawlSettings settings;
    private final InstantSource clock;
    private final Frontier frontier;
    private final LinkPolicy policy;
    private final Requests requests;
    private final Web web;
    private final PageIntake intake;
    private final CrawlLoop loop = new CrawlLoop();
    private final HostGate gate;
    private final Tally tally = new Tally();
    private final DiskRoom room;

    public CrawlSession(
            Sources sources,
            Archive archive,
            Function<Body, Extraction> extractor,
            CrawlSettings settings,
            InstantSource clock,
            Pause pause) {
        this.sources = sources;
        this.archive = archive;
        this.settings = settings;
        this.clock = clock;
        this.frontier = archive.frontier();
        this.policy = new LinkPolicy(sources, settings.maxDepth());
        this.requests = new Requests(sources, archive);
        this.web = new Web(settings, archive.hosts(), clock);
        this.intake = new PageIntake(extractor, policy, clock);
        this.gate = new HostGate(archive.hosts(), clock, pause, settings.patience());
        this.room = new DiskRoom(archive, settings.leastFree());
        loop.use(new CrawlTools(
                settings,
                policy,
                web,
                intake,
                frontier,
                archive.hosts(),
                gate,
                addresses(),
                new TrapGuards(archive.hosts(), clock),
                tally,
                clock,
                Unread.ofMemory(),
                () -> loop.goesOn() && room.isEnough(),
                loop::wake));
        frontier.deactivateAll();
        archive.hosts().forgetHours();
    }

    /** Behind a proxy names mean nothing here, and where the operator wants no delay the machine is the operator's own. */
    private SharedAddress addresses() {
        boolean unlimited = settings.proxy().isPresent()
                || settings.delay().filter(Duration::isZero).isPresent();
        return unlimited
                ? SharedAddress.unlimited(clock)
                : new SharedAddress(SharedAddress::byName, clock, gate::pause);
    }

    /** Crawls the selected sources until all that is left would have to wait longer than our patience. */
    public CrawlReport once(Selection selection, CrawlListener listener) {
        Instant started = clock.instant();
        List<String> notDue = new ArrayList<>();
        List<Source> chosen = choose(selection, notDue);
        archive.withdrawExpired();
        chosen.forEach(source -> {
            if (tooOld(source)) {
                tally.settled(frontier.finish(source.id().value()));
            }
            requests.begin(source, selection.reach(), policy, settings);
        });
        if (selection.source().isEmpty()) {
            requests.take(policy, settings);
        }
        loop.startAll(frontier.hosts());
        boolean finished = watch(started, listener);
        List<Frontier.Wait> waiting = frontier.waits();
        boolean ended = finished && loop.goesOn() && !room.ranShort();
        if (ended) {
            // A host that allows one page a day would begin with the same page every day if its run ended each time.
            Set<String> held = frontier.held();
            frontier.active().stream()
                    .filter(source -> !held.contains(source))
                    .forEach(source -> tally.settled(frontier.finish(source)));
            held.forEach(source -> tally.settled(frontier.settle(source)));
        }
        archive.judgeEndedRuns();
        CrawlReport report = tally.report(frame(started, chosen.size(), waiting, notDue, end(ended, waiting)));
        archive.desk().report(started, ReportJson.write(report));
        return report;
    }

    private boolean tooOld(Source source) {
        Instant oldest = clock.instant().minus(LONGEST_RUN);
        return frontier.run(source.id().value())
                .filter(run -> run.started().isBefore(oldest))
                .isPresent();
    }

    private List<Source> choose(Selection selection, List<String> notDue) {
        if (selection.source().isPresent()) {
            return sources.enabled()
                    .filter(s -> s.id().equals(selection.source().get()))
                    .toList();
        }
        Map<String, String> schedules = archive.desk().schedules();
        List<Source> chosen = new ArrayList<>();
        sources.enabled().forEach(source -> {
            Optional<Frontier.Run> run = frontier.run(source.id().value());
            boolean unfinished = run.isPresent() && run.get().finished().isEmpty();
            if (unfinished || Due.isDue(source, schedules, run, clock.instant(), true)) {
                chosen.add(source);
            } else {
                notDue.add(source.id().value());
            }
        });
        return chosen;
    }

    private boolean watch(Instant started, CrawlListener listener) {
        try {
            boolean done = false;
            while (!done) {
                done = loop.await(TICK);
                listener.progress(progress(started));
            }
            return true;
        } catch (InterruptedException e) {
            stop();
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private CrawlProgress progress(Instant started) {
        int hosts = loop.hosts();
        long visited = tally.visited();
        String waiting = hosts == 0 ? "" : hosts + " hosts";
        return new CrawlProgress(
                visited, tally.pages(), tally.errors(), hosts, Duration.between(started, clock.instant()), waiting);
    }

    /**
     * One round of a running server: takes requests, begins due sources, sees to hosts whose wait is over. Throws what
     * made a worker fail since the last round; the next one starts it again. While the disk has too little room it does nothing,
     * and the first such round throws {@link DiskShortage}.
     */
    public void tick() {
        loop.takeFailure().ifPresent(failure -> {
            throw failure;
        });
        Optional<String> shortage = room.takeShortage();
        if (shortage.isPresent()) {
            throw new DiskShortage(shortage.get());
        }
        if (!room.isEnough()) {
            return;
        }
        Map<String, String> schedules = archive.desk().schedules();
        Instant now = clock.instant();
        sources.enabled().forEach(source -> {
            Optional<Frontier.Run> run = frontier.run(source.id().value());
            if (Due.isDue(source, schedules, run, now, false)) {
                requests.restart(source, Reach.DUE, policy, settings);
            } else if (run.isPresent() && run.get().finished().isEmpty()) {
                requests.begin(source, Reach.DUE, policy, settings);
            }
        });
        requests.take(policy, settings);
        frontier.exhausted().forEach(source -> tally.settled(frontier.finish(source)));
        archive.judgeEndedRuns();
        archive.withdrawExpired();
        frontier.ready().forEach(loop::wake);
    }

    /** That there is too little room on the disk, in one sentence; empty where there is enough. */
    public Optional<String> shortage() {
        return room.shortage();
    }

    /** What was done since the session was opened. */
    public CrawlReport soFar(Instant started) {
        return tally.report(frame(started, 0, frontier.waits(), List.of(), CrawlReport.End.RUNNING));
    }

    private CrawlReport frame(
            Instant started, int count, List<Frontier.Wait> waiting, List<String> notDue, CrawlReport.End end) {
        return new CrawlReport(
                started,
                Duration.between(started, clock.instant()),
                count,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                Map.of(),
                Map.of(),
                List.of(),
                archive.pagesByLanguage(),
                waiting,
                notDue,
                end,
                archive.held(),
                frontier.leftAlone(),
                archive.hosts().pausedPatterns(),
                List.of());
    }

    private CrawlReport.End end(boolean finished, List<Frontier.Wait> waiting) {
        if (room.ranShort()) {
            return CrawlReport.End.NO_ROOM;
        }
        if (!finished) {
            return CrawlReport.End.STOPPED;
        }
        return waiting.isEmpty() ? CrawlReport.End.DONE : CrawlReport.End.WAITS;
    }

    private void stop() {
        loop.stopStarting();
        gate.close();
        loop.stop(IN_FLIGHT);
    }

    /** Starts no more visits, gives those under way 8 s, then interrupts them. The next run continues what is left. */
    @Override
    public void close() {
        stop();
        intake.close();
        web.close();
    }
}
