package samsvar.web.http;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import samsvar.config.language.LanguageTag;
import samsvar.engine.page.ArchivedPage;
import samsvar.engine.page.PageUrl;
import samsvar.web.address.QueryString;
import samsvar.web.api.QuotationJson;
import samsvar.web.cite.Afterlife;
import samsvar.web.cite.AnswerStore;
import samsvar.web.cite.Citation;
import samsvar.web.cite.StoredAnswer;
import samsvar.web.search.Authorities;
import samsvar.web.search.Link;
import samsvar.web.search.QuoteLayout;
import samsvar.web.search.QuotePart;
import samsvar.web.text.UiLanguage;
import samsvar.web.text.Wording;

/** An answer at its permanent address: as it was given, and whether the page still says so. Thread-safe. */
final class AnswerPage {
    private static final String JSON_SUFFIX = ".json";

    private final Pages pages;
    private final AnswerStore store;
    private final Authorities authorities;
    private final Site site;
    private final Surroundings.History history;

    AnswerPage(Pages pages, AnswerStore store, Authorities authorities, Site site, Surroundings.History history) {
        this.pages = pages;
        this.store = store;
        this.authorities = authorities;
        this.site = site;
        this.history = history;
    }

    /** {@code GET /a/{id}?ui=}, or as data where the browser prefers that or the address ends in ".json". */
    void show(Context ctx) {
        String id = ctx.pathParam("id");
        boolean named = id.endsWith(JSON_SUFFIX);
        StoredAnswer answer = store.find(named ? id.substring(0, id.length() - JSON_SUFFIX.length()) : id)
                .orElseThrow(NotFoundResponse::new);
        Optional<ArchivedPage> now = store.page(answer.page());
        now.ifPresent(history.cited());
        List<ArchivedPage> before = history.versions().apply(answer.page());
        Afterlife after = Afterlife.of(answer, now, before);
        String address = site.of(ctx) + "/a/" + answer.id();
        ctx.header("Cache-Control", "private, max-age=60").header("Vary", "Accept, Accept-Language");
        if (named || Accepted.isData(Optional.ofNullable(ctx.header("Accept")).orElse(""))) {
            ctx.result(QuotationJson.toJson(answer, after, address)).contentType(QuotationJson.MEDIA_TYPE);
        } else {
            List<ArchivedPage> versions =
                    Stream.concat(now.stream(), before.stream()).toList();
            page(ctx, new Cited(answer, after, QuoteLayout.of(answer, versions)), address);
        }
    }

    /** An answer, what became of it, and how its quotation looked on its page. */
    private record Cited(StoredAnswer answer, Afterlife after, List<QuotePart> parts) {}

    private void page(Context ctx, Cited cited, String address) {
        StoredAnswer answer = cited.answer();
        UiLanguage ui =
                QueryString.parse(Optional.ofNullable(ctx.queryString()).orElse(""))
                        .getOrDefault("ui", List.of())
                        .stream()
                        .flatMap(tag -> UiLanguage.of(tag).stream())
                        .findFirst()
                        .orElseGet(() -> Pages.browser(ctx));
        String title = pages.in(ui).say("answer.heading", "authority", authority(answer)) + " – Samsvar";
        pages.send(
                ctx,
                "permalink",
                pages.unlisted(ui, title, other -> "/a/" + answer.id() + "?ui=" + other.tag()),
                Map.of("view", view(cited, address, pages.in(ui))));
    }

    private PermalinkView view(Cited cited, String address, Wording say) {
        StoredAnswer answer = cited.answer();
        Afterlife after = cited.after();
        PageUrl url = new PageUrl(answer.url());
        Optional<LanguageTag> language = Optional.of(answer.language()).filter(tag -> !tag.equals(LanguageTag.UNKNOWN));
        return new PermalinkView(
                say.spans("answer.heading", Map.of("authority", authorities.span(authority(answer)))),
                cited.parts(),
                language.map(LanguageTag::value),
                language.filter(tag -> !tag.equals(say.language().language()))
                        .map(tag -> say.say("answer.inlanguage", "language", say.languageName(tag))),
                answer.title(),
                answer.address(after.fate()).map(href -> Link.to(say.say("answer.read", "site", url.host()), href)),
                after.fate(),
                state(answer, after, say),
                facts(answer, after, say),
                after.diff(answer),
                Citation.of(answer, address, say),
                "/a/" + answer.id() + JSON_SUFFIX);
    }

    private static String state(StoredAnswer answer, Afterlife after, Wording say) {
        return switch (after.fate()) {
            case SAME -> say.say("answer.same") + " " + say.say("answer.since", "date", say.date(answer.checked()));
            case CHANGED -> say.say("answer.changed") + (after.text().isEmpty() ? " " + say.say("answer.nowhere") : "");
            case GONE -> say.say("answer.gone");
            case UNCONFIRMED -> say.say("answer.state.unknown", "date", say.date(after.checked()));
        };
    }

    private static List<String> facts(StoredAnswer answer, Afterlife after, Wording say) {
        List<String> facts = new ArrayList<>();
        facts.add(say.say("answer.snapshot", "date", say.date(answer.given())));
        after.changed()
                .ifPresent(between -> facts.add(say.say(
                        "answer.changed.between",
                        Map.of("from", say.date(between.from()), "to", say.date(between.to())))));
        facts.add(say.say("answer.checked", "date", say.date(after.checked())));
        facts.add(after.updated()
                .map(date -> say.say("answer.updated", "date", say.date(date)))
                .orElseGet(() -> say.say("answer.updated.unknown")));
        return facts;
    }

    private static String authority(StoredAnswer answer) {
        return answer.authority().isEmpty() ? new PageUrl(answer.url()).host() : answer.authority();
    }
}
