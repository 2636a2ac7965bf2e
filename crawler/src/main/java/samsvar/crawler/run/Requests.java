package samsvar.crawler.run;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import samsvar.config.source.Source;
import samsvar.config.source.SourceId;
import samsvar.config.source.Sources;
import samsvar.crawler.plan.CrawlSettings;
import samsvar.crawler.plan.LinkPolicy;
import samsvar.crawler.plan.NewVisit;
import samsvar.crawler.plan.Reach;
import samsvar.crawler.store.Archive;
import samsvar.crawler.store.Desk;
import samsvar.crawler.url.UrlRules;

/** Queues what people ask to be crawled again, in the archive, so that it reaches a crawler in another process too. */
public final class Requests {
    private final Sources sources;
    private final Archive archive;

    public Requests(Sources sources, Archive archive) {
        this.sources = sources;
        this.archive = archive;
    }

    /** Queues the request; returns why it can not be done, in one sentence, or empty. */
    public Optional<String> ask(Recrawl recrawl) {
        return switch (recrawl) {
            case Recrawl.Address address -> {
                Optional<URI> url = UrlRules.normalise(address.url());
                if (url.isEmpty() || sources.owner(url.get()).isEmpty()) {
                    yield Optional.of(address.url() + " belongs to no enabled source; add one with \"sources add\".");
                }
                yield queue("url", url.get().toString());
            }
            case Recrawl.OfSource of -> {
                if (sources.enabled().noneMatch(s -> s.id().equals(of.source()))) {
                    yield Optional.of("There is no enabled source \"" + of.source() + "\".");
                }
                yield queue("source", of.source().value());
            }
            case Recrawl.Failed failed -> queue("failed", "");
            case Recrawl.All all -> queue("all", "");
        };
    }

    private Optional<String> queue(String kind, String value) {
        archive.desk().ask(new Desk.Request(kind, value));
        return Optional.empty();
    }

    /** Makes everything queued due; for the crawling process only. */
    void take(LinkPolicy policy, CrawlSettings settings) {
        archive.frontier()
                .takeWanted()
                .forEach(url -> policy.admit(URI.create(url), 0, 0).ifPresent(visit -> reopen(visit, settings)));
        for (Desk.Request request : archive.desk().take()) {
            switch (request.kind()) {
                case "url" -> policy.admit(URI.create(request.value()), 0, 0).ifPresent(v -> reopen(v, settings));
                case "source" ->
                    sources.enabled()
                            .filter(s -> s.id().value().equals(request.value()))
                            .forEach(s -> restart(s, Reach.EVERYTHING, policy, settings));
                case "failed" -> sources.enabled().forEach(s -> retryFailed(s.id(), policy, settings));
                default -> sources.enabled().forEach(s -> restart(s, Reach.EVERYTHING, policy, settings));
            }
        }
    }

    /** Ends the source's run, if any, and begins a new one. */
    void restart(Source source, Reach reach, LinkPolicy policy, CrawlSettings settings) {
        archive.frontier().finish(source.id().value());
        begin(source, reach, policy, settings);
    }

    /** Continues the source's run or begins a new one that goes so far. */
    void begin(Source source, Reach reach, LinkPolicy policy, CrawlSettings settings) {
        List<NewVisit> seeds = source.start().stream()
                .map(start -> policy.admit(start, 0, 0))
                .flatMap(Optional::stream)
                .toList();
        archive.frontier().begin(source.id().value(), reach, seeds, settings.pagesPerHost());
    }

    private void retryFailed(SourceId source, LinkPolicy policy, CrawlSettings settings) {
        List<NewVisit> visits = archive.frontier().failed(source.value()).stream()
                .map(url -> policy.admit(URI.create(url), 0, 0))
                .flatMap(Optional::stream)
                .toList();
        if (!visits.isEmpty()) {
            archive.frontier().reopen(source.value(), visits, settings.pagesPerHost());
        }
    }

    private void reopen(NewVisit visit, CrawlSettings settings) {
        archive.frontier().reopen(visit.source(), List.of(visit), settings.pagesPerHost());
    }
}
