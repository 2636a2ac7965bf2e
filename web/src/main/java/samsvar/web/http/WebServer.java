package samsvar.web.http;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.router.Endpoint;
import io.javalin.util.JavalinBindException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.Callback;
import samsvar.config.Config;
import samsvar.engine.Engine;
import samsvar.engine.index.IndexUnavailable;
import samsvar.engine.page.ArchivedPage;
import samsvar.engine.page.PageId;
import samsvar.engine.place.Gazetteer;
import samsvar.web.api.Api;
import samsvar.web.api.FeedbackApi;
import samsvar.web.api.GuideApi;
import samsvar.web.api.OpenApi;
import samsvar.web.api.PublicReading;
import samsvar.web.api.SourcesApi;
import samsvar.web.api.SuggestApi;
import samsvar.web.cite.AnswerStore;
import samsvar.web.cite.FileAnswerStore;
import samsvar.web.count.Counts;
import samsvar.web.feed.Feeds;
import samsvar.web.guard.Guard;
import samsvar.web.guard.TurnedAway;
import samsvar.web.guide.GuideDesk;
import samsvar.web.guide.GuidePlaces;
import samsvar.web.metrics.Metrics;
import samsvar.web.report.ReportBox;
import samsvar.web.search.AnswerCache;
import samsvar.web.search.Authorities;
import samsvar.web.search.PlaceChoices;
import samsvar.web.text.Texts;
import samsvar.web.text.UiLanguage;

/** Serves the search page and the API. Started once, closed once. */
public final class WebServer implements AutoCloseable {
    /** Requests under way get this long to finish when the server stops. */
    private static final Duration STOP_TIMEOUT = Duration.ofSeconds(10);
    /** Room for a question far too long in percent-encoding, so that it is refused by us and in words. */
    private static final int REQUEST_HEADER_BYTES = 128 * 1024;

    private final WebSettings settings;
    private final Javalin javalin;
    private final Counts counts;
    private final Metrics metrics;
    private final GuideDesk desk;

    /** A server without what a running crawl adds; see the other. */
    public WebServer(
            WebSettings settings,
            Engine engine,
            Config config,
            Supplier<IndexStatus> status,
            Function<PageId, Optional<ArchivedPage>> archive,
            InstantSource clock) {
        this(settings, engine, config, status, archive, clock, Surroundings.NONE);
    }

    /**
     * @param engine answers; not closed by this server
     * @param status asked on every search, so it must be cheap
     * @param archive the page with a name as it is now, empty where it is removed
     * @param clock tells how old an answer is
     * @param around what else it tells of
     */
    public WebServer(
            WebSettings settings,
            Engine engine,
            Config config,
            Supplier<IndexStatus> status,
            Function<PageId, Optional<ArchivedPage>> archive,
            InstantSource clock,
            Surroundings around) {
        this.settings = settings;
        Texts texts = Texts.load();
        AnswerCache answers = new AnswerCache(engine);
        this.desk = new GuideDesk(config.guide(), engine, config.sources());
        AnswerStore store = new FileAnswerStore(settings.answers(), clock, archive);
        Assets assets = new Assets();
        Guard guard = new Guard(settings.protection(), clock);
        Site site = new Site(settings.address());
        this.counts = new Counts(settings.counts(), clock, guard);
        Pages pages = new Pages(texts, assets);
        ErrorPages errors = new ErrorPages(pages);
        Gazetteer gazetteer = new Gazetteer(config.places());
        Authorities authorities = new Authorities(config.sources());
        PlaceChoices choices = new PlaceChoices(authorities, gazetteer);
        GuidePlaces places = new GuidePlaces(config.sources(), gazetteer);
        SearchPages search = new SearchPages(
                pages, errors, answers, store, config.sources(), authorities, choices, status, clock, site);
        InfoPages info = new InfoPages(pages);
        SourcesPage coverage = new SourcesPage(pages, config.sources(), around.coverage());
        TopicsPage topics = new TopicsPage(pages, config.guide());
        AccessibilityPages accessibility = new AccessibilityPages(pages, new ReportBox(settings.reports(), clock));
        GuidePages guide = new GuidePages(pages, errors, desk, places, authorities, store, status, clock);
        AnswerPage answer = new AnswerPage(pages, store, authorities, site, around.history());
        Api api =
                new Api(answers, store, authorities, choices, () -> status.get().searchable(), clock);
        FeedbackApi feedback = new FeedbackApi(counts.feedback(), store);
        Feeds feeds = new Feeds(texts, authorities, answers, around.news(), site::of);
        this.metrics = ServerMetrics.of(guard, status);
        this.javalin = Javalin.create(javalinConfig -> {
            server(javalinConfig);
            RoutesConfig routes = javalinConfig.routes;
            before(routes, guard);
            routes.get("/a/{id}", answer::show);
            pages(routes, search, info, coverage, topics);
            accessibility.routes(routes);
            guide.routes(routes);
            feedback(routes, feedback, new FeedbackPage(pages, feedback));
            service(routes, assets, new ServiceRoutes(texts, status, site), new Sitemap(site));
            routes.get("/feed.atom", feeds::show);
            GuideApi guideApi =
                    new GuideApi(desk, places, store, () -> status.get().searchable());
            routes.get("/api/v1/guide", guideApi::guide);
            api(routes, api, config, around);
            errors(routes, errors);
            after(routes, guard);
        });
        answerHeads();
    }

    /**
     * HEAD gets the status and headers of GET (RFC 9110, section 9.3.2); the server leaves the body out. Javalin by itself would answer
     * 200 whatever is asked for.
     */
    private void answerHeads() {
        endpoints()
                .filter(endpoint -> endpoint.method.equals(HandlerType.GET))
                .map(get -> new Endpoint(HandlerType.HEAD, get.path, get.handler))
                .toList()
                .forEach(javalin.unsafe.internalRouter::addHttpEndpoint);
    }

    private void before(RoutesConfig routes, Guard guard) {
        routes.before(metrics::begin);
        routes.before(ResponseHeaders::protect);
        routes.before(PublicReading::allow);
        routes.before(ResponseHeaders::checkAddress);
        routes.before(guard::admit);
    }

    private void after(RoutesConfig routes, Guard guard) {
        routes.after(guard::release);
        routes.after(counts::count);
        routes.after(ResponseHeaders::tag);
        routes.after(metrics::end);
    }

    private void server(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.concurrency.useVirtualThreads = true;
        config.http.compressionStrategy = CompressionStrategy.GZIP;
        config.http.prefer405over404 = true;
        config.jetty.host = settings.host();
        config.jetty.port = settings.port();
        config.jetty.modifyHttpConfiguration(http -> {
            http.setRequestHeaderSize(REQUEST_HEADER_BYTES);
            http.setSendServerVersion(false);
        });
        config.jetty.modifyServer(WebServer::stopGracefully);
    }

    private static void stopGracefully(Server server) {
        server.setStopTimeout(STOP_TIMEOUT.toMillis());
        server.setHandler(new GracefulHandler());
        server.setErrorHandler(WebServer::refuseUnread);
    }

    /** What is no HTTP request or no path never comes to the routes: a word without a trace of what was sent. */
    private static boolean refuseUnread(Request request, Response response, Callback callback) {
        response.getHeaders()
                .put("Content-Type", "text/plain; charset=utf-8")
                .put("X-Content-Type-Options", "nosniff")
                .put("Cache-Control", "no-store");
        Content.Sink.write(response, true, "This address does not work (" + response.getStatus() + ").\n", callback);
        return true;
    }

    private static void pages(
            RoutesConfig routes, SearchPages search, InfoPages info, SourcesPage coverage, TopicsPage topics) {
        routes.get("/", search::root);
        for (UiLanguage ui : UiLanguage.values()) {
            String base = "/" + ui.tag();
            routes.get(base, ctx -> search.home(ctx, ui));
            routes.get(base + "/search", ctx -> search.search(ctx, ui));
            routes.get(base + "/about", ctx -> info.about(ctx, ui));
            routes.get(base + "/sources", ctx -> coverage.show(ctx, ui));
            routes.get(base + "/privacy", ctx -> info.privacy(ctx, ui));
            routes.get(base + "/topics", ctx -> topics.show(ctx, ui));
        }
    }

    private static void feedback(RoutesConfig routes, FeedbackApi api, FeedbackPage page) {
        routes.post("/api/v1/feedback", api::post);
        for (UiLanguage ui : UiLanguage.values()) {
            routes.get("/" + ui.tag() + "/feedback", ctx -> page.thanks(ctx, ui));
            routes.post("/" + ui.tag() + "/feedback", ctx -> page.post(ctx, ui));
        }
    }

    private static void api(RoutesConfig routes, Api api, Config config, Surroundings around) {
        SuggestApi suggest = new SuggestApi(around.suggestions());
        routes.get("/api/v1/answer", api::answer);
        routes.get("/api/v1/search", api::search);
        routes.get("/api/v1/suggest", suggest::suggest);
        routes.get("/api/v1/sources", new SourcesApi(config.sources(), around.coverage())::list);
        routes.get("/opensearch/suggestions", suggest::openSearch);
        OpenApi description = OpenApi.load();
        routes.get("/api/v1/openapi.json", description::json);
        routes.get("/api/v1/openapi.yaml", description::yaml);
        PublicReading.PATHS.forEach(path -> routes.options(path, PublicReading::preflight));
    }

    private static void service(RoutesConfig routes, Assets assets, ServiceRoutes service, Sitemap sitemap) {
        routes.get("/static/{file}", assets::serve);
        routes.get("/favicon.svg", assets::icon);
        routes.get("/opensearch.xml", service::openSearch);
        routes.get("/robots.txt", service::robots);
        routes.get("/sitemap.xml", sitemap::show);
        List.of("/health", "/healthz").forEach(path -> routes.get(path, service::health));
        List.of("/ready", "/readyz").forEach(path -> routes.get(path, service::ready));
    }

    private static void errors(RoutesConfig routes, ErrorPages errors) {
        routes.exception(HttpResponseException.class, errors::refused);
        routes.exception(TurnedAway.class, errors::turnedAway);
        routes.exception(IndexUnavailable.class, errors::unavailable);
        routes.exception(Exception.class, errors::failed);
    }

    /**
     * Begins to listen.
     *
     * @return the port listened on, of interest where the settings ask for any free one
     * @throws PortTakenException where nobody can listen there
     */
    public int start() throws PortTakenException {
        try {
            return javalin.start().port();
        } catch (JavalinBindException e) {
            throw new PortTakenException(settings.host(), settings.port(), e);
        }
    }

    /** Method and path of every route but HEAD, which is GET's, for whoever must try or describe them all. */
    List<String> routes() {
        return endpoints()
                .filter(endpoint -> endpoint.method.isHttpMethod() && !endpoint.method.equals(HandlerType.HEAD))
                .map(endpoint -> endpoint.method.name() + " " + endpoint.path)
                .toList();
    }

    private Stream<Endpoint> endpoints() {
        return javalin.unsafe.internalRouter.allHttpHandlers().stream().map(parsed -> parsed.endpoint);
    }

    /** How the server is doing. */
    public Metrics metrics() {
        return metrics;
    }

    /** Stops listening, lets requests under way finish for up to ten seconds, returns when all is quiet. */
    @Override
    public void close() {
        javalin.stop();
        counts.close();
        desk.close();
    }
}
