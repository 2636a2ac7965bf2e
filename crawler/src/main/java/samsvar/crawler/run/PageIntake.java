package samsvar.crawler.run;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import samsvar.config.language.LanguageTag;
import samsvar.config.source.Source;
import samsvar.crawler.extract.Body;
import samsvar.crawler.extract.Extraction;
import samsvar.crawler.extract.Link;
import samsvar.crawler.extract.html.Alternate;
import samsvar.crawler.fetch.FetchResult;
import samsvar.crawler.plan.Ground;
import samsvar.crawler.plan.LinkPolicy;
import samsvar.crawler.plan.LinkText;
import samsvar.crawler.plan.LinkTexts;
import samsvar.crawler.plan.NewVisit;
import samsvar.crawler.plan.Visit;
import samsvar.crawler.plan.VisitOutcome;
import samsvar.crawler.url.UrlRules;
import samsvar.engine.page.LanguageVersion;
import samsvar.engine.page.Page;
import samsvar.engine.page.PageId;
import samsvar.engine.page.PageUrl;

/** What do fetched bytes mean for the archive? Extracts on a few platform threads with a time limit; hostile files exist. */
final class PageIntake implements AutoCloseable {
    private static final int EXTRACTING_SECONDS = 180;

    /** By then more of the site was seen. */
    private static final Duration SECOND_LOOK = Duration.ofSeconds(20);

    private final Function<Body, Extraction> extractor;
    private final LinkPolicy policy;
    private final InstantSource clock;
    private final ExecutorService threads = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("extract-", 0).factory());
    private final ExecutorService waiting = Executors.newVirtualThreadPerTaskExecutor();
    private final Nowhere.Answers nowhere = new Nowhere.Answers();
    private final Semaphore atOnce =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));

    PageIntake(Function<Body, Extraction> extractor, LinkPolicy policy, InstantSource clock) {
        this.extractor = extractor;
        this.policy = policy;
        this.clock = clock;
    }

    /** What hosts said at addresses that can not exist. */
    Nowhere.Answers nowhere() {
        return nowhere;
    }

    /** Judges what the document says; what it links to is compared with what is known of the host. */
    VisitOutcome judge(Visit visit, Source source, FetchResult.Fetched fetched, Extraction extraction, HostNotes notes)
            throws InterruptedException {
        return switch (extraction) {
            case Extraction.Skipped skipped ->
                new VisitOutcome.Silent(skipped.reason(), Ground.CONTENT, fetched.validators(), List.of());
            case Extraction.Extracted extracted -> judge(visit, source, fetched, extracted, notes);
        };
    }

    private VisitOutcome judge(
            Visit visit, Source source, FetchResult.Fetched fetched, Extraction.Extracted extracted, HostNotes notes)
            throws InterruptedException {
        List<NewVisit> links = extracted.directives().nofollow() ? List.of() : links(visit, extracted, notes);
        Optional<NewVisit> refresh = extracted
                .refresh()
                .flatMap(to -> policy.admit(to, visit.depth(), visit.hops() + 1))
                .filter(to -> !to.url().equals(visit.url()));
        if (refresh.isPresent()) {
            return new VisitOutcome.Moved(
                    refresh.get().url(), refresh.filter(to -> to.hops() <= HostWorker.MAX_HOPS), false);
        }
        if (extracted.directives().noindex()) {
            return new VisitOutcome.Silent("noindex", Ground.SITE, fetched.validators(), links);
        }
        if (extracted
                .directives()
                .unavailableAfter()
                .filter(clock.instant()::isAfter)
                .isPresent()) {
            return new VisitOutcome.Silent("unavailable_after is past", Ground.SITE, fetched.validators(), links);
        }
        Page page = page(visit, source, extracted);
        if (page.blocks().isEmpty() && page.title().isBlank()) {
            return new VisitOutcome.Silent("no text in it", Ground.CONTENT, fetched.validators(), links);
        }
        return switch (notes.softErrors().judge(visit, page, !extracted.links().isEmpty())) {
            case MISSING -> new VisitOutcome.Gone(404);
            case CLOSED -> new VisitOutcome.Failed("the site says it is closed for maintenance", Optional.empty());
            case LATER ->
                new VisitOutcome.Failed(
                        "says much less than before, to be seen again",
                        Optional.of(clock.instant().plus(SECOND_LOOK)));
            case CONTENT -> says(visit, source, fetched, extracted, page, links, notes);
        };
    }

    private VisitOutcome says(
            Visit visit,
            Source source,
            FetchResult.Fetched fetched,
            Extraction.Extracted extracted,
            Page page,
            List<NewVisit> links,
            HostNotes notes) {
        learn(visit, page, links, notes);
        return new VisitOutcome.Says(
                page,
                canonical(visit, source, extracted),
                fetched.validators(),
                links,
                extracted.directives().nofollow() ? List.of() : calls(visit, extracted, notes),
                extracted.directives().unavailableAfter(),
                extracted.directives().noarchive(),
                extracted.missing());
    }

    private static void learn(Visit visit, Page page, List<NewVisit> links, HostNotes notes) {
        if (visit.known()) {
            notes.traps().remember(page);
            return;
        }
        List<URI> found = links.stream().map(link -> URI.create(link.url())).toList();
        notes.traps().learn(URI.create(visit.url()), page, found);
    }

    private List<NewVisit> links(Visit visit, Extraction.Extracted extracted, HostNotes notes) {
        List<NewVisit> links = new ArrayList<>();
        for (Link link : extracted.links()) {
            if (!link.nofollow()
                    && links.size() < LinkPolicy.MOST_LINKS
                    && notes.isNew(link.target().toString())) {
                policy.admit(link.target(), visit.depth() + 1, 0)
                        .filter(to ->
                                notes.traps().refusal(URI.create(to.url())).isEmpty())
                        .ifPresent(links::add);
            }
        }
        extracted.canonical().flatMap(c -> policy.admit(c, visit.depth(), 0)).ifPresent(links::add);
        extracted.versions().forEach(v -> {
            if (notes.isNew(v.url().toString())) {
                policy.admit(v.url(), visit.depth() + 1, 0).ifPresent(links::add);
            }
        });
        return links;
    }

    /** What the page calls others; of a page read for the first time only what is new, as menus say the same on every page. */
    private List<LinkText> calls(Visit visit, Extraction.Extracted extracted, HostNotes notes) {
        return extracted.links().stream()
                .filter(link -> !link.nofollow() && LinkTexts.tells(link.text()))
                .limit(LinkPolicy.MOST_LINKS)
                .filter(link -> notes.isNewName(link.target().toString(), link.text()) || visit.known())
                .flatMap(link -> UrlRules.normalise(link.target()).stream()
                        .filter(url -> policy.owner(url).isPresent())
                        .map(url -> new LinkText(url.toString(), link.text())))
                .distinct()
                .toList();
    }

    /** The address the page names as its own, where that is believable: same source, and not the home page for everything. */
    private Optional<PageId> canonical(Visit visit, Source source, Extraction.Extracted extracted) {
        return extracted
                .canonical()
                .flatMap(UrlRules::normalise)
                .filter(url -> policy.owner(url).filter(source::equals).isPresent())
                .filter(url -> !isHome(url) || isHome(URI.create(visit.url())))
                .map(url -> new PageId(url.toString()));
    }

    private static boolean isHome(URI url) {
        return url.getRawQuery() == null
                && url.getRawPath()
                        .replaceFirst("(?i)(index|default)\\.[a-z]{2,4}$", "")
                        .equals("/");
    }

    private Page page(Visit visit, Source source, Extraction.Extracted extracted) {
        return new Page(
                new PageId(visit.url()),
                new PageUrl(visit.url()),
                source.id().value(),
                source.ownName(),
                source.country(),
                place(source),
                extracted.title(),
                extracted.language(),
                extracted.breadcrumb(),
                extracted.blocks(),
                extracted.updated(),
                versions(visit, extracted),
                extracted.facts(source.country()),
                Set.of());
    }

    private static List<LanguageVersion> versions(Visit visit, Extraction.Extracted extracted) {
        Map<LanguageTag, LanguageVersion> versions = new LinkedHashMap<>();
        extracted.versions().stream()
                .sorted(Comparator.comparing(Alternate::language))
                .forEach(version -> UrlRules.normalise(version.url())
                        .map(URI::toString)
                        .filter(url -> !url.equals(visit.url()))
                        .ifPresent(url -> versions.put(
                                version.language(),
                                new LanguageVersion(version.language(), new PageUrl(url), version.evidence()))));
        return List.copyOf(versions.values());
    }

    private static String place(Source source) {
        List<LanguageTag> order = source.country().equals("NO")
                ? List.of(LanguageTag.NB, LanguageTag.NN, LanguageTag.SV)
                : List.of(LanguageTag.SV, LanguageTag.NB, LanguageTag.EN);
        return order.stream()
                .filter(source.place()::containsKey)
                .map(source.place()::get)
                .findFirst()
                .orElse("");
    }

    /** Begins to read a document as soon as a thread is free; done after {@value #EXTRACTING_SECONDS} s at the latest. */
    CompletableFuture<Extraction> extract(Body body) {
        CompletableFuture<Extraction> document = new CompletableFuture<>();
        waiting.execute(() -> extract(body, document));
        return document;
    }

    private void extract(Body body, CompletableFuture<Extraction> document) {
        try {
            atOnce.acquire();
            try {
                document.complete(inTime(body));
            } finally {
                atOnce.release();
            }
        } catch (InterruptedException e) {
            document.cancel(true);
        } catch (RuntimeException e) {
            document.completeExceptionally(e);
        }
    }

    private Extraction inTime(Body body) throws InterruptedException {
        Future<Extraction> pending = threads.submit(() -> extractor.apply(body));
        try {
            return pending.get(EXTRACTING_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            pending.cancel(true);
            return new Extraction.Skipped("The document could not be read within " + EXTRACTING_SECONDS + " s.");
        } catch (ExecutionException e) {
            return new Extraction.Skipped("The document could not be read: " + e.getCause());
        }
    }

    /** What a document says, when that is known. */
    static Extraction read(CompletableFuture<Extraction> document) throws InterruptedException {
        try {
            return document.get();
        } catch (ExecutionException | CancellationException e) {
            throw new InterruptedException("The crawl stops.");
        }
    }

    @Override
    public void close() {
        waiting.shutdownNow();
        threads.shutdownNow();
    }
}
