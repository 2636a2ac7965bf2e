package samsvar.web.http;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import samsvar.config.language.LanguageTag;
import samsvar.config.source.Source;
import samsvar.config.source.Sources;
import samsvar.engine.page.PageUrl;
import samsvar.web.search.AnswerStore;
import samsvar.web.search.Link;
import samsvar.web.search.QueryString;
import samsvar.web.search.StoredAnswer;
import samsvar.web.text.UiLanguage;
import samsvar.web.text.Wording;

/** The pages about the service itself, and an answer at its permanent address. Thread-safe. */
final class InfoPages {
    private static final String KEPT = "private, max-age=300";

    private final Pages pages;
    private final AnswerStore store;
    private final Sources sources;

    InfoPages(Pages pages, AnswerStore store, Sources sources) {
        this.pages = pages;
        this.store = store;
        this.sources = sources;
    }

    /** {@code GET /{lang}/about}. */
    void about(Context ctx, UiLanguage ui) {
        Wording say = pages.in(ui);
        String languages = say.list(Arrays.stream(UiLanguage.values())
                .map(l -> say.languageName(l.language()))
                .toList());
        info(ctx, ui, "/about", "footer.about", List.of(
                say.say("about.what"),
                say.say("search.languages", "languages", languages),
                say.say("about.quote"),
                say.say("about.check")));
    }

    /** {@code GET /{lang}/privacy}. */
    void privacy(Context ctx, UiLanguage ui) {
        Wording say = pages.in(ui);
        info(ctx, ui, "/privacy", "footer.privacy", List.of(
                say.say("privacy.short"),
                say.say("privacy.log"),
                say.say("privacy.answers"),
                say.say("privacy.cookies"),
                say.say("search.warning.personal")));
    }

    /** {@code GET /{lang}/accessibility}. */
    void accessibility(Context ctx, UiLanguage ui) {
        Wording say = pages.in(ui);
        info(ctx, ui, "/accessibility", "footer.accessibility", List.of(
                say.say("accessibility.goal"), say.say("accessibility.tested")));
    }

    private void info(Context ctx, UiLanguage ui, String path, String heading, List<String> sentences) {
        String title = pages.in(ui).say(heading);
        ctx.header("Cache-Control", KEPT);
        pages.send(
                ctx,
                "info",
                pages.shell(ui, title + " – Samsvar", path),
                Map.of("heading", title, "sentences", sentences));
    }

    /** {@code GET /{lang}/sources}: the sites that are searched, by country. */
    void sources(Context ctx, UiLanguage ui) {
        Wording say = pages.in(ui);
        Map<String, List<Source>> byCountry =
                sources.enabled().collect(Collectors.groupingBy(Source::country, TreeMap::new, Collectors.toList()));
        List<SourceGroup> groups = byCountry.entrySet().stream()
                .map(e -> new SourceGroup(say.countryName(e.getKey()), links(e.getValue())))
                .toList();
        long number = sources.enabled().count();
        String title = say.say("footer.sources");
        ctx.header("Cache-Control", KEPT);
        pages.send(
                ctx,
                "sources",
                pages.shell(ui, title + " – Samsvar", "/sources"),
                Map.of(
                        "heading", title,
                        "count", number == 0 ? say.say("sources.none") : say.say("sources.count", "n", number),
                        "groups", groups));
    }

    private static List<Link> links(List<Source> sources) {
        return sources.stream()
                .filter(source -> !source.start().isEmpty())
                .sorted(Comparator.comparing(Source::ownName, String.CASE_INSENSITIVE_ORDER))
                .map(source -> new Link(
                        source.ownName(),
                        source.start().getFirst().toASCIIString(),
                        source.name().entrySet().stream()
                                .filter(e -> e.getValue().equals(source.ownName()))
                                .map(e -> e.getKey().value())
                                .sorted()
                                .findFirst()))
                .toList();
    }

    /** {@code GET /a/{id}?ui=}: an answer as it was given. */
    void permalink(Context ctx) {
        StoredAnswer answer = store.find(ctx.pathParam("id")).orElseThrow(NotFoundResponse::new);
        UiLanguage ui = QueryString.parse(Optional.ofNullable(ctx.queryString()).orElse(""))
                .getOrDefault("ui", List.of())
                .stream()
                .flatMap(tag -> UiLanguage.of(tag).stream())
                .findFirst()
                .orElseGet(() -> Pages.browser(ctx));
        String heading = pages.in(ui).say("answer.heading", "authority", authority(answer));
        ctx.header("Cache-Control", "private, max-age=60").header("Vary", "Accept-Language");
        pages.send(
                ctx,
                "permalink",
                pages.unlisted(ui, heading + " – Samsvar", other -> "/a/" + answer.id() + "?ui=" + other.tag()),
                Map.of("view", view(answer, heading, pages.in(ui))));
    }

    private static PermalinkView view(StoredAnswer answer, String heading, Wording say) {
        PageUrl url = new PageUrl(answer.url());
        return new PermalinkView(
                heading,
                answer.quote().replace("\t", " · "),
                Optional.of(answer.language())
                        .filter(tag -> !tag.equals(LanguageTag.UNKNOWN))
                        .map(LanguageTag::value),
                answer.title(),
                answer.address().map(href -> Link.to(say.say("answer.read", "site", url.host()), href)),
                List.of(
                        say.say("answer.snapshot", "date", say.date(answer.given())),
                        say.say("answer.checked", "date", say.date(answer.checked())),
                        answer.updated()
                                .map(date -> say.say("answer.updated", "date", say.date(date)))
                                .orElseGet(() -> say.say("answer.updated.unknown"))));
    }

    private static String authority(StoredAnswer answer) {
        return answer.authority().isEmpty() ? new PageUrl(answer.url()).host() : answer.authority();
    }
}
