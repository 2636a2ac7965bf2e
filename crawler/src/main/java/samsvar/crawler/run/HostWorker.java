package samsvar.crawler.run;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import samsvar.config.source.Source;
import samsvar.crawler.fetch.Exchange;
import samsvar.crawler.fetch.FetchResult;
import samsvar.crawler.fetch.Listing;
import samsvar.crawler.fetch.Robots;
import samsvar.crawler.plan.Ground;
import samsvar.crawler.plan.LinkPolicy;
import samsvar.crawler.plan.NewVisit;
import samsvar.crawler.plan.Visit;
import samsvar.crawler.plan.VisitOutcome;
import samsvar.crawler.store.Frontier;
import samsvar.crawler.url.UrlRules;

/** Visits one host group, one address after the other, until nothing is left that need not wait long. */
final class HostWorker {
    /** Redirects followed one after another. */
    static final int MAX_HOPS = 5;

    private static final int BATCH = 500;

    /** Outcomes of one host on their way into the archive while its next page is fetched: a crash takes back no more. */
    private static final int AHEAD = 1;

    private final String host;
    private final CrawlTools tools;
    private final HostNotes notes;
    private final Nowhere nowhere;
    private final FailureRules failures;
    private final Outgoing outgoing;
    private final Map<String, Robots> robots = new HashMap<>();
    private final Set<String> listed = new HashSet<>();

    HostWorker(String host, CrawlTools tools) {
        this.host = host;
        this.tools = tools;
        this.nowhere = new Nowhere(host, tools);
        this.notes = new HostNotes(tools.traps().of(host), nowhere);
        this.outgoing = new Outgoing(host, tools);
        this.failures = new FailureRules(host, tools.gate(), tools.clock());
    }

    String host() {
        return host;
    }

    /** Works until nothing is left to do now; what is left then has to wait longer than our patience. */
    void work() throws InterruptedException {
        try {
            visitAll();
        } finally {
            outgoing.settle(0);
        }
    }

    private void visitAll() throws InterruptedException {
        while (tools.mayGoOn()) {
            List<Visit> visits = tools.frontier().next(host, BATCH);
            boolean later =
                    visits.isEmpty() ? !pauseForRetries() : !tools.gate().awaitRequested(host);
            if (later) {
                return;
            }
            for (Visit visit : visits) {
                if (!tools.mayGoOn() || !visit(visit)) {
                    break;
                }
            }
            outgoing.settle(0);
            tools.frontier().revisit(notes.softErrors().takeDoubtful());
        }
    }

    private boolean pauseForRetries() throws InterruptedException {
        Optional<Instant> earliest = tools.frontier().earliest(host);
        return earliest.isPresent() && tools.gate().pauseUntil(earliest.get());
    }

    /** Makes one visit; false where the host group must be left alone or the plan has changed. */
    private boolean visit(Visit visit) throws InterruptedException {
        URI url = URI.create(visit.url());
        Optional<Source> source =
                tools.policy().owner(url).filter(s -> s.id().value().equals(visit.source()));
        Optional<String> refusal = source.isEmpty() ? Optional.of("out of scope") : trap(visit, url);
        if (refusal.isPresent()) {
            return refuse(visit, refusal.get(), source.isEmpty() ? Ground.OPERATOR : Ground.OURS);
        }
        boolean firstTime = !robots.containsKey(UrlRules.origin(url));
        boolean turn = !firstTime || tools.gate().await(host, tools.settings().delayFor(source.get()));
        if (!turn || !tools.gate().open(host, source.get())) {
            return false;
        }
        Robots rules = rules(url, visit);
        if (!(rules instanceof Robots.Rules allowed)) {
            giveUp(url, (Robots.Unavailable) rules);
            return false;
        }
        Duration gap = gap(source.get(), allowed);
        if (listed.add(UrlRules.origin(url))
                && readSitemaps(
                        url,
                        visit,
                        allowed,
                        () -> tools.gate().await(host, gap) && tools.gate().open(host, source.get()))) {
            return false;
        }
        if (!allowed.allows(url)) {
            return refuse(visit, "robots.txt", Ground.SITE);
        }
        if (!tools.gate().await(host, gap) || !tools.gate().open(host, source.get())) {
            return false;
        }
        nowhere.at(UrlRules.origin(url), visit.run(), allowed, gap);
        fetch(visit, url, source.get());
        // Who waits between two requests keeps each outcome before the next. Who does not keeps all but one: that
        // bounds memory, and what a crash makes us ask for again.
        outgoing.settle(gap.isZero() ? AHEAD : 0);
        return !failures.hostWaits();
    }

    /** Pages we have are visited whatever their pattern: they are finite, and must not leave the archive for that. */
    private Optional<String> trap(Visit visit, URI url) {
        return visit.known() ? Optional.empty() : notes.traps().refusal(url);
    }

    private void fetch(Visit visit, URI url, Source source) throws InterruptedException {
        Exchange exchange = tools.inFlight(host, () -> tools.web().fetcher().ask(url, visit.validators()));
        FetchResult result = exchange.result();
        tools.gate().asked(host);
        if (!(result instanceof FetchResult.Failed)) {
            failures.answered(exchange.firstByte().orElse(exchange.whole()));
        }
        if (result instanceof FetchResult.Fetched fetched) {
            outgoing.add(
                    visit,
                    tools.read(fetched.body()),
                    document -> tools.intake().judge(visit, source, fetched, document, notes));
        } else {
            outgoing.add(visit, withoutContent(visit, url, result));
        }
    }

    private VisitOutcome withoutContent(Visit visit, URI url, FetchResult result) {
        return switch (result) {
            case FetchResult.Fetched fetched -> throw new IllegalArgumentException("The content is judged later.");
            case FetchResult.Unchanged unchanged -> {
                notes.softErrors().confirmed();
                yield new VisitOutcome.Unchanged();
            }
            case FetchResult.Moved moved -> moved(visit, moved);
            case FetchResult.Gone gone -> {
                notes.traps().learnDead(url);
                yield new VisitOutcome.Gone(gone.status());
            }
            case FetchResult.Refused refused -> new VisitOutcome.Refused(refused.reason(), Ground.CONTENT);
            case FetchResult.Failed failed -> failures.judge(visit, failed);
        };
    }

    private VisitOutcome moved(Visit visit, FetchResult.Moved moved) {
        Optional<URI> to = UrlRules.normalise(moved.to());
        if (to.isEmpty() || to.get().toString().equals(visit.url())) {
            return new VisitOutcome.Failed("leads to itself", Optional.empty());
        }
        if (visit.hops() >= MAX_HOPS) {
            return new VisitOutcome.Failed("more than " + MAX_HOPS + " redirects", Optional.empty());
        }
        Optional<NewVisit> target = tools.policy().admitNormal(to.get(), visit.depth(), visit.hops() + 1);
        return new VisitOutcome.Moved(to.get().toString(), target, moved.permanent());
    }

    private boolean refuse(Visit visit, String reason, Ground ground) throws InterruptedException {
        outgoing.add(visit, new VisitOutcome.Refused(reason, ground));
        outgoing.settle(AHEAD);
        return true;
    }

    private Robots rules(URI url, Visit visit) throws InterruptedException {
        String origin = UrlRules.origin(url);
        Robots known = robots.get(origin);
        if (known == null
                || (known instanceof Robots.Rules rules
                        && !rules.holdsAt(tools.clock().instant()))) {
            Instant begun = tools.frontier()
                    .run(visit.source())
                    .map(Frontier.Run::started)
                    .orElse(tools.clock().instant());
            Instant before = tools.clock().instant();
            known = tools.inFlight(host, () -> tools.web().robots().rules(url, begun));
            if (known instanceof Robots.Unavailable
                    || tools.memory().robots(origin, before.minusMillis(1)).isPresent()) {
                tools.gate().askedForRules(host);
            }
            robots.put(origin, known);
        }
        return known;
    }

    private void giveUp(URI url, Robots.Unavailable rules) {
        String reason = rules.reason();
        failures.judge(rules);
        String origin = UrlRules.origin(url);
        int addresses = tools.frontier().giveUp(host, origin, reason);
        tools.tally().givenUp(origin, reason, addresses);
    }

    private Duration gap(Source source, Robots.Rules rules) {
        Duration own = tools.settings().delayFor(source);
        return rules.crawlDelay().filter(d -> d.compareTo(own) > 0).orElse(own);
    }

    /** Reads the origin's sitemaps once in a run; true where that changed what this host is asked for, or its turn comes later. */
    private boolean readSitemaps(URI url, Visit visit, Robots.Rules rules, CrawlTools.Request<Boolean> turn)
            throws InterruptedException {
        String origin = UrlRules.origin(url);
        if (tools.memory().sitemapsRead(origin, visit.run())) {
            return false;
        }
        List<String> files = new ArrayList<>(rules.sitemaps());
        if (files.isEmpty()) {
            files.add(origin + "/sitemap.xml");
        }
        LinkPolicy policy = tools.policy();
        List<NewVisit> visits = new ArrayList<>();
        Map<String, Instant> changed = new HashMap<>();
        SitemapTurns turns = new SitemapTurns(turn, () -> tools.gate().asked(host), rules);
        Listing listing = tools.web()
                .sitemaps()
                .read(
                        files,
                        u -> policy.owner(u).isPresent()
                                && LinkPolicy.hostGroup(u).equals(host),
                        turns,
                        page -> policy.admitNormal(page.address(), 1, 0).ifPresent(found -> {
                            visits.add(found);
                            page.lastmod().ifPresent(at -> changed.put(found.url(), at));
                        }));
        turns.end();
        if (turns.refused() && turns.granted() == 0) {
            return true;
        }
        Set<String> hosts = tools.frontier().add(visits, tools.settings().pagesPerHost());
        boolean replanned = tools.frontier().listed(host, origin, changed, listing.complete());
        tools.memory().sitemapsAreRead(origin, visit.run());
        return replanned || hosts.contains(host);
    }
}
