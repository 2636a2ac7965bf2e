package samsvar.web.http;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import samsvar.config.source.Sources;
import samsvar.engine.answer.Outcome;
import samsvar.engine.question.Question;
import samsvar.web.address.QueryString;
import samsvar.web.address.Typed;
import samsvar.web.cite.AnswerStore;
import samsvar.web.count.Counts;
import samsvar.web.search.AnswerCache;
import samsvar.web.search.Authorities;
import samsvar.web.search.Link;
import samsvar.web.search.NewestFirst;
import samsvar.web.search.PlaceChoices;
import samsvar.web.search.SearchForm;
import samsvar.web.search.SearchPresenter;
import samsvar.web.text.UiLanguage;
import samsvar.web.text.Wording;

/** The search page and the result page. Thread-safe. */
final class SearchPages {
    private static final List<String> EXAMPLES = List.of("search.example.1", "search.example.2", "search.example.3");
    private static final List<String> TOPICS = List.of(
            "topic.permit",
            "topic.identity",
            "topic.housing",
            "topic.money",
            "topic.work",
            "topic.school",
            "topic.health",
            "topic.language");

    private final Pages pages;
    private final ErrorPages errors;
    private final AnswerCache engine;
    private final AnswerStore store;
    private final Sources sources;
    private final PlaceChoices choices;
    private final Authorities authorities;
    private final Supplier<IndexStatus> status;
    private final InstantSource clock;
    private final Site site;

    SearchPages(
            Pages pages,
            ErrorPages errors,
            AnswerCache engine,
            AnswerStore store,
            Sources sources,
            Authorities authorities,
            PlaceChoices choices,
            Supplier<IndexStatus> status,
            InstantSource clock,
            Site site) {
        this.site = site;
        this.pages = pages;
        this.errors = errors;
        this.engine = engine;
        this.store = store;
        this.sources = sources;
        this.choices = choices;
        this.authorities = authorities;
        this.status = status;
        this.clock = clock;
    }

    /** {@code GET /}: on to the language the browser asks for; never by country or address. */
    void root(Context ctx) {
        ctx.header("Vary", "Accept-Language").header("Cache-Control", "private, max-age=300");
        ctx.redirect("/" + Pages.browser(ctx).tag() + "/", HttpStatus.FOUND);
    }

    /** {@code GET /{lang}/}. */
    void home(Context ctx, UiLanguage ui) {
        Wording say = pages.in(ui);
        IndexStatus now = status.get();
        ctx.header("Cache-Control", "private, max-age=60");
        pages.send(
                ctx,
                "home",
                pages.shell(ui, "Samsvar – " + say.say("app.tagline"), "/"),
                Map.of(
                        "searchAction",
                        site.searchAction(ctx, ui),
                        "notice",
                        now.collecting() ? collecting(say, now) : "",
                        "examples",
                        EXAMPLES.stream().map(key -> search(say, key)).toList(),
                        "topics",
                        TOPICS.stream().map(key -> search(say, key)).toList()));
    }

    private static String collecting(Wording say, IndexStatus now) {
        String searchable = say.say(now.searchable() ? "building.partial" : "building.body");
        return searchable + " " + say.say("building.pages", "n", now.pages());
    }

    private static Link search(Wording say, String key) {
        return Link.to(say.say(key), SearchForm.of(say.say(key)).address(say.language()));
    }

    /** {@code GET /{lang}/search}. */
    void search(Context ctx, UiLanguage ui) {
        Map<String, List<String>> parameters =
                QueryString.parse(Optional.ofNullable(ctx.queryString()).orElse(""));
        Optional<SearchForm> form = SearchForm.read(parameters, choices);
        if (form.isEmpty()) {
            errors.badAddress(ctx, SearchForm.place(parameters, choices));
            return;
        }
        String q = form.get().q();
        Wording say = pages.in(ui);
        if (q.isEmpty()) {
            ask(ctx, ui, form.get(), say.say("search.empty"));
        } else if (Typed.isTooLong(q)) {
            ctx.status(HttpStatus.BAD_REQUEST);
            ask(ctx, ui, form.get(), say.say("search.toolong", "max", Typed.MAX_CHARACTERS));
        } else if (!status.get().searchable()) {
            errors.building(ctx, form.get(), status.get());
        } else {
            results(ctx, ui, form.get().naming(authorities));
        }
    }

    private void ask(Context ctx, UiLanguage ui, SearchForm form, String problem) {
        ctx.header("Cache-Control", "no-store");
        SearchForm empty = SearchForm.EMPTY;
        Shell shell = pages.unlisted(ui, pages.in(ui).say("app.tagline"), empty::address);
        pages.send(ctx, "ask", shell, Map.of("form", form, "problem", problem));
    }

    private void results(Context ctx, UiLanguage ui, SearchForm form) {
        Wording say = pages.in(ui);
        Question question = form.question(ui, clock);
        Outcome found = form.page() == 1 ? engine.ask(question) : engine.search(question);
        Outcome outcome = form.isNewestFirst() ? NewestFirst.page(form.page(), found) : found;
        IndexStatus now = status.get();
        if (outcome.results().isEmpty() && now.collecting()) {
            errors.collecting(ctx, form, now);
            return;
        }
        if (outcome.results().isEmpty() && !form.isFiltered()) {
            ctx.attribute(Counts.FOUND_NOTHING, true);
        }
        ctx.header("Cache-Control", "private, max-age=60");
        String title = Stream.of(say.say("result.title", "q", form.q()), "Samsvar")
                .reduce((a, b) -> a + " – " + b)
                .orElseThrow();
        pages.send(
                ctx,
                "search",
                pages.unlisted(ui, title, form::address),
                Map.of(
                        "view",
                        new SearchPresenter(say, store, sources, authorities, clock, engine::search)
                                .view(form, outcome),
                        "collecting",
                        now.collecting() ? collecting(say, now) : ""));
    }
}
