package samsvar.web.http;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import samsvar.config.language.LanguageTag;
import samsvar.engine.page.ArchivedPage;
import samsvar.engine.page.PageId;
import samsvar.engine.page.PageUrl;
import samsvar.web.search.AnswerStore;
import samsvar.web.search.AuthorityNames;
import samsvar.web.search.Fate;
import samsvar.web.search.Link;
import samsvar.web.search.QueryString;
import samsvar.web.search.StoredAnswer;
import samsvar.web.text.UiLanguage;
import samsvar.web.text.Wording;

/** An answer at its permanent address: as it was given, and whether the page still says so. Thread-safe. */
final class AnswerPage {
    private final Pages pages;
    private final AnswerStore store;
    private final AuthorityNames names;
    private final Function<PageId, Optional<ArchivedPage>> archive;

    AnswerPage(Pages pages, AnswerStore store, AuthorityNames names, Function<PageId, Optional<ArchivedPage>> archive) {
        this.pages = pages;
        this.store = store;
        this.names = names;
        this.archive = archive;
    }

    /** {@code GET /a/{id}?ui=}. */
    void show(Context ctx) {
        StoredAnswer answer = store.find(ctx.pathParam("id")).orElseThrow(NotFoundResponse::new);
        UiLanguage ui =
                QueryString.parse(Optional.ofNullable(ctx.queryString()).orElse(""))
                        .getOrDefault("ui", List.of())
                        .stream()
                        .flatMap(tag -> UiLanguage.of(tag).stream())
                        .findFirst()
                        .orElseGet(() -> Pages.browser(ctx));
        PermalinkView view = view(answer, archive.apply(answer.page()), pages.in(ui));
        String title = pages.in(ui).say("answer.heading", "authority", authority(answer)) + " – Samsvar";
        ctx.header("Cache-Control", "private, max-age=60").header("Vary", "Accept-Language");
        pages.send(
                ctx,
                "permalink",
                pages.unlisted(ui, title, other -> "/a/" + answer.id() + "?ui=" + other.tag()),
                Map.of("view", view));
    }

    private PermalinkView view(StoredAnswer answer, Optional<ArchivedPage> now, Wording say) {
        PageUrl url = new PageUrl(answer.url());
        Fate fate = Fate.of(answer, now);
        Instant checked = now.map(ArchivedPage::checked).orElse(answer.checked());
        Optional<LocalDate> updated = now.map(page -> page.page().updated()).orElse(answer.updated());
        return new PermalinkView(
                say.spans("answer.heading", Map.of("authority", names.span(authority(answer)))),
                answer.quote().replace("\t", " · "),
                Optional.of(answer.language())
                        .filter(tag -> !tag.equals(LanguageTag.UNKNOWN))
                        .map(LanguageTag::value),
                answer.title(),
                answer.address(fate).map(href -> Link.to(say.say("answer.read", "site", url.host()), href)),
                fate,
                say.say(
                        switch (fate) {
                            case SAME -> "answer.same";
                            case CHANGED -> "answer.changed";
                            case GONE -> "answer.gone";
                        }),
                List.of(
                        say.say("answer.snapshot", "date", say.date(answer.given())),
                        say.say("answer.checked", "date", say.date(checked)),
                        updated.map(date -> say.say("answer.updated", "date", say.date(date)))
                                .orElseGet(() -> say.say("answer.updated.unknown"))));
    }

    private static String authority(StoredAnswer answer) {
        return answer.authority().isEmpty() ? new PageUrl(answer.url()).host() : answer.authority();
    }
}
