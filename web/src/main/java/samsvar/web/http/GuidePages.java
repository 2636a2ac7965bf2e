package samsvar.web.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import samsvar.config.guide.Situation;
import samsvar.config.language.Countries;
import samsvar.config.language.LanguageTag;
import samsvar.web.address.QueryString;
import samsvar.web.address.Typed;
import samsvar.web.cite.AnswerStore;
import samsvar.web.guide.Chapter;
import samsvar.web.guide.ChooserView;
import samsvar.web.guide.GuideBusyException;
import samsvar.web.guide.GuideDesk;
import samsvar.web.guide.GuidePlace;
import samsvar.web.guide.GuidePlaces;
import samsvar.web.guide.GuidePresenter;
import samsvar.web.guide.GuideView;
import samsvar.web.search.AnswerPresenter;
import samsvar.web.search.Authorities;
import samsvar.web.search.SearchForm;
import samsvar.web.text.UiLanguage;
import samsvar.web.text.Wording;

/** The joint guide: where do you live, and what do the authorities there write? Thread-safe. */
final class GuidePages {
    /** How long a reader waits for the parts that are not collected yet; the rest is on its way then. */
    private static final Duration PATIENCE = Duration.ofMillis(2_500);

    private static final int NAME_SHOWN = 60;

    private final Pages pages;
    private final ErrorPages errors;
    private final GuideDesk desk;
    private final GuidePlaces places;
    private final AnswerStore store;
    private final Authorities authorities;
    private final Supplier<IndexStatus> status;
    private final InstantSource clock;

    GuidePages(
            Pages pages,
            ErrorPages errors,
            GuideDesk desk,
            GuidePlaces places,
            Authorities authorities,
            AnswerStore store,
            Supplier<IndexStatus> status,
            InstantSource clock) {
        this.pages = pages;
        this.errors = errors;
        this.desk = desk;
        this.places = places;
        this.store = store;
        this.authorities = authorities;
        this.status = status;
        this.clock = clock;
    }

    /** The guide's addresses, in every language. */
    void routes(RoutesConfig routes) {
        for (UiLanguage ui : UiLanguage.values()) {
            String base = "/" + ui.tag() + "/guide";
            routes.get(base, ctx -> chooser(ctx, ui));
            routes.get(base + "/{country}", ctx -> overview(ctx, ui));
            routes.get(base + "/{country}/{municipality}", ctx -> overview(ctx, ui));
            routes.get(base + "/{country}/{municipality}/{situation}", ctx -> situation(ctx, ui));
        }
    }

    /** {@code GET /{lang}/guide}: the chooser; with a country and a municipality chosen, on to their guide. */
    private void chooser(Context ctx, UiLanguage ui) {
        Map<String, List<String>> parameters =
                QueryString.parse(Optional.ofNullable(ctx.queryString()).orElse(""));
        String country = value(parameters, "country");
        String chosen = value(parameters, "municipality");
        Optional<GuidePlace> place = chosen.isEmpty() ? places.country(country) : places.named(country, chosen);
        if (place.isPresent()) {
            ctx.redirect("/" + ui.tag() + "/guide" + place.get().path(), HttpStatus.SEE_OTHER);
            return;
        }
        String problem =
                chosen.isEmpty() ? "" : pages.in(ui).say("place.notfound", "name", Typed.clean(shortened(chosen)));
        choose(ctx, ui, chosen.isEmpty() && country.isEmpty() ? HttpStatus.OK : HttpStatus.NOT_FOUND, problem);
    }

    private static String value(Map<String, List<String>> parameters, String name) {
        return Typed.clean(parameters.getOrDefault(name, List.of("")).getFirst());
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= NAME_SHOWN
                ? name
                : name.substring(0, name.offsetByCodePoints(0, NAME_SHOWN)) + "…";
    }

    private void choose(Context ctx, UiLanguage ui, HttpStatus status, String problem) {
        Wording say = pages.in(ui);
        List<ChooserView.Country> countries =
                places.codes().stream().map(code -> country(code, say)).toList();
        ctx.status(status).header("Cache-Control", status == HttpStatus.OK ? "private, max-age=300" : "no-store");
        String title = say.say("guide.title") + " – Samsvar";
        Shell shell = status == HttpStatus.OK
                ? pages.shell(ui, title, "/guide")
                : pages.unlisted(ui, title, other -> "/" + other.tag() + "/guide");
        pages.send(
                ctx,
                "guidechoose",
                shell,
                Map.of("view", new ChooserView(countries), "problem", problem, "situations", situations(say)));
    }

    private List<String> situations(Wording say) {
        LanguageTag reader = say.language().language();
        return desk.guide().situations().stream()
                .map(situation -> situation.title().getOrDefault(reader, situation.id()))
                .toList();
    }

    private ChooserView.Country country(String code, Wording say) {
        LanguageTag reader = say.language().language();
        GuidePlace place = new GuidePlace(code, Optional.empty());
        return new ChooserView.Country(
                place.path().substring(1),
                say.countryName(code),
                Countries.languages(code).getFirst().value(),
                places.in(code).stream()
                        .map(m -> new ChooserView.Choice(m.slug(), named(m, reader), m.searched()))
                        .toList(),
                "/" + say.language().tag() + "/guide" + place.path());
    }

    private static String named(GuidePlace.Municipality municipality, LanguageTag reader) {
        String own = municipality.name();
        String readers = municipality.name(reader);
        return own.equals(readers) ? own : own + " (" + readers + ")";
    }

    /** {@code GET /{lang}/guide/{country}} and {@code …/{municipality}}: what the guide holds. */
    private void overview(Context ctx, UiLanguage ui) {
        place(ctx, ui)
                .ifPresent(place -> show(ctx, ui, new Part(place, desk.guide().situations(), "", "guideover", 0)));
    }

    /** {@code GET /{lang}/guide/{country}/{municipality}/{situation}}: one or all; "-" stands for no municipality. */
    private void situation(Context ctx, UiLanguage ui) {
        Optional<GuidePlace> place = place(ctx, ui);
        String name = ctx.pathParam("situation");
        Optional<Situation> situation = desk.guide().situation(name);
        int page = GuidePresenter.page(name).orElse(0);
        List<Situation> shown = page > 0
                ? GuidePresenter.on(page, desk.guide().situations())
                : situation.stream().toList();
        if (place.isPresent() && !shown.isEmpty()) {
            show(ctx, ui, new Part(place.get(), shown, "/" + name, "guide", page));
        } else if (place.isPresent()) {
            ctx.redirect("/" + ui.tag() + "/guide" + place.get().path(), HttpStatus.SEE_OTHER);
        }
    }

    /** What of a guide is on a page, the end of its path, its template, and which page of the whole guide it is, 0 for none. */
    private record Part(GuidePlace place, List<Situation> situations, String end, String template, int page) {
        String path() {
            return "/guide" + place.path() + (place.municipality().isEmpty() && !end.isEmpty() ? "/-" : "") + end;
        }

        boolean isOne() {
            return template.equals("guide") && page == 0;
        }

        GuideView told(GuidePresenter presenter, List<Chapter> chapters, List<Situation> all) {
            return isOne()
                    ? presenter.one(chapters.getFirst(), all)
                    : page == 0 ? presenter.overview(chapters) : presenter.whole(chapters, page, all);
        }
    }

    /** The place of the address; where there is none, the chooser is answered. */
    private Optional<GuidePlace> place(Context ctx, UiLanguage ui) {
        String country = ctx.pathParam("country");
        String slug = ctx.pathParamMap().getOrDefault("municipality", "-");
        Optional<GuidePlace> place = slug.equals("-") ? places.country(country) : places.municipality(country, slug);
        if (place.isEmpty()) {
            String name = places.country(country).isPresent() ? slug : country;
            choose(
                    ctx,
                    ui,
                    HttpStatus.NOT_FOUND,
                    pages.in(ui).say("place.notfound", "name", shortened(Typed.clean(name))));
        }
        return place;
    }

    private void show(Context ctx, UiLanguage ui, Part part) {
        if (!status.get().searchable()) {
            errors.building(ctx, SearchForm.EMPTY, status.get());
            return;
        }
        List<Chapter> chapters;
        try {
            chapters = desk.chapters(part.situations(), part.place(), ui.language(), PATIENCE);
        } catch (GuideBusyException busy) {
            errors.busy(ctx);
            return;
        }
        Wording say = pages.in(ui);
        AnswerPresenter answers = new AnswerPresenter(say, store, clock, authorities);
        GuidePresenter presenter = new GuidePresenter(say, answers, desk, part.place(), clock.instant());
        boolean ready = chapters.stream().allMatch(Chapter::ready);
        ctx.header("Cache-Control", ready ? "private, max-age=60" : "no-store");
        String title = (part.isOne() ? presenter.title(part.situations().getFirst()) + " – " : "") + presenter.heading()
                + " – Samsvar";
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("view", part.told(presenter, chapters, desk.guide().situations()));
        parameters.put("country", country(part.place().country(), say));
        parameters.put(
                "chosen",
                part.place().municipality().map(GuidePlace.Municipality::slug).orElse(""));
        pages.send(
                ctx, part.template(), pages.unlisted(ui, title, other -> "/" + other.tag() + part.path()), parameters);
    }
}
