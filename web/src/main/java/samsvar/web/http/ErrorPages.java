package samsvar.web.http;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import samsvar.engine.index.IndexUnavailable;
import samsvar.web.address.QueryString;
import samsvar.web.address.Typed;
import samsvar.web.api.ProblemDocument;
import samsvar.web.guard.TurnedAway;
import samsvar.web.search.PlaceChoices;
import samsvar.web.search.SearchForm;
import samsvar.web.text.UiLanguage;
import samsvar.web.text.Wording;

/**
 * What a reader sees when something goes wrong: what to do next, in their language, with the question kept. Programs get a
 * problem document. One of the few places that catch everything. Thread-safe.
 */
final class ErrorPages {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
    private static final String RETRY_AFTER_SECONDS = "60";

    private final Pages pages;

    ErrorPages(Pages pages) {
        this.pages = pages;
    }

    /** A value in the address that none of our links and forms makes. */
    void badAddress(Context ctx, Optional<PlaceChoices.Chosen> place) {
        Wording say = say(ctx);
        List<String> sentences = place.map(chosen -> misnamed(say, chosen)).orElse(List.of());
        page(
                ctx,
                HttpStatus.BAD_REQUEST,
                sentences.isEmpty() ? "error.heading" : "place.unclear",
                sentences.isEmpty() ? List.of(say.say("error.400")) : sentences,
                kept(ctx));
    }

    private static List<String> misnamed(Wording say, PlaceChoices.Chosen chosen) {
        return switch (chosen) {
            case PlaceChoices.Chosen.One clear -> List.of();
            case PlaceChoices.Chosen.Several(List<String> ids) ->
                List.of(say.say("place.several", "ids", String.join(", ", ids)));
            case PlaceChoices.Chosen.Unknown(List<String> alike)
            when alike.isEmpty() -> List.of(say.say("place.unknown"));
            case PlaceChoices.Chosen.Unknown(List<String> alike) ->
                List.of(say.say("place.unknown"), say.say("place.alike", "names", String.join(", ", alike)));
        };
    }

    /** Nothing can be found yet. */
    void building(Context ctx, SearchForm form, IndexStatus status) {
        Wording say = say(ctx);
        ctx.header("Retry-After", RETRY_AFTER_SECONDS);
        List<String> sentences =
                List.of(say.say("building.body"), progress(say, status), wait(say), say.say("limit.kept"));
        page(ctx, HttpStatus.SERVICE_UNAVAILABLE, "building.title", sentences, form);
    }

    /** Nothing was found while pages are still being collected: that says little. */
    void collecting(Context ctx, SearchForm form, IndexStatus status) {
        Wording say = say(ctx);
        ctx.header("Retry-After", RETRY_AFTER_SECONDS);
        List<String> sentences = List.of(
                say.say("building.none", "q", form.q()),
                say.say("building.pages", "n", status.pages()),
                progress(say, status),
                wait(say));
        page(ctx, HttpStatus.SERVICE_UNAVAILABLE, "building.title", sentences, form);
    }

    private static String progress(Wording say, IndexStatus status) {
        return say.say("building.progress", Map.of("done", status.sourcesReady(), "total", status.sourcesTotal()));
    }

    private static String wait(Wording say) {
        return say.say("building.wait", "minutes", 1);
    }

    /** Not now: its network asked too often, or too many ask at once. */
    void turnedAway(TurnedAway away, Context ctx) {
        boolean often = away.reason() == TurnedAway.Reason.ASKED_TOO_OFTEN;
        HttpStatus status = often ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.SERVICE_UNAVAILABLE;
        ctx.header("Retry-After", Long.toString(away.seconds()));
        if (isApi(ctx)) {
            ProblemDocument.send(
                    ctx,
                    status,
                    often
                            ? "Too many requests from this network in a minute; Retry-After says when to go on."
                            : "Too much to do just now; Retry-After says when to try again.");
        } else {
            Wording say = say(ctx);
            List<String> sentences = often
                    ? List.of(
                            say.say("error.429", "seconds", away.seconds()),
                            say.say("limit.why"),
                            say.say("limit.kept"))
                    : List.of(say.say("error.busy"), say.say("limit.kept"));
            page(ctx, status, "limit.title", sentences, kept(ctx));
        }
    }

    /** More is being asked than can be answered just now. */
    void busy(Context ctx) {
        ctx.header("Retry-After", RETRY_AFTER_SECONDS);
        page(ctx, HttpStatus.SERVICE_UNAVAILABLE, "limit.title", List.of(say(ctx).say("error.busy")), kept(ctx));
    }

    /** What the router refuses: no such page, no such method. */
    void refused(HttpResponseException refusal, Context ctx) {
        HttpStatus status = HttpStatus.forStatus(refusal.getStatus());
        if (status == HttpStatus.METHOD_NOT_ALLOWED) {
            ctx.header("Allow", refusal.getDetails().getOrDefault("availableMethods", ""));
        }
        if (isApi(ctx)) {
            ProblemDocument.send(ctx, status, detail(status));
        } else if (status == HttpStatus.NOT_FOUND) {
            page(ctx, status, "error.404", List.of(), kept(ctx));
        } else {
            page(ctx, status, "error.heading", List.of(say(ctx).say("error.400")), kept(ctx));
        }
    }

    /** What the interface refuses for another reason than a bad address it tells itself. */
    private static String detail(HttpStatus status) {
        return status == HttpStatus.BAD_REQUEST
                ? "The address must be UTF-8 in percent-encoding, as in q=sk%C3%A5p."
                : status.getMessage() + ".";
    }

    /** The index can not be read just now. */
    void unavailable(IndexUnavailable failure, Context ctx) {
        String incident = log(failure);
        ctx.header("Retry-After", RETRY_AFTER_SECONDS);
        broken(ctx, HttpStatus.SERVICE_UNAVAILABLE, incident);
    }

    /** Anything else. */
    void failed(Exception failure, Context ctx) {
        broken(ctx, HttpStatus.INTERNAL_SERVER_ERROR, log(failure));
    }

    private void broken(Context ctx, HttpStatus status, String incident) {
        if (isApi(ctx)) {
            ProblemDocument.send(ctx, status, "The fault is ours. Error number " + incident + ".");
        } else {
            Wording say = say(ctx);
            List<String> sentences =
                    List.of(say.say("error.body"), say.say("limit.kept"), say.say("error.code", "id", incident));
            page(ctx, status, "error.heading", sentences, kept(ctx));
        }
    }

    private void page(Context ctx, HttpStatus status, String heading, List<String> sentences, SearchForm form) {
        UiLanguage ui = Pages.language(ctx);
        String title = pages.in(ui).say(heading);
        ctx.status(status).header("Cache-Control", "no-store");
        Shell shell = pages.unlisted(ui, title + " – Samsvar", other -> "/" + other.tag() + "/");
        Map<String, Object> parameters =
                Map.of("heading", title, "sentences", sentences, "form", form, "again", again(ctx, status));
        pages.send(ctx, "error", shell, parameters);
    }

    /** The address that may work in a while, as it was asked for; empty where it never will. */
    private static String again(Context ctx, HttpStatus status) {
        boolean passes = status.getCode() >= 500 || status == HttpStatus.TOO_MANY_REQUESTS;
        if (!passes || ctx.method() != HandlerType.GET || ctx.path().startsWith("//")) {
            return "";
        }
        String query = Optional.ofNullable(ctx.queryString()).orElse("");
        return ctx.req().getRequestURI() + (query.isEmpty() ? "" : "?" + query);
    }

    private Wording say(Context ctx) {
        return pages.in(Pages.language(ctx));
    }

    /** The question that was typed, without the rest of a possibly broken address. */
    private static SearchForm kept(Context ctx) {
        String raw = Optional.ofNullable(ctx.queryString()).orElse("");
        List<String> q = QueryString.parse(raw).getOrDefault("q", List.of());
        return q.isEmpty() ? SearchForm.EMPTY : SearchForm.of(Typed.clean(q.getFirst()));
    }

    private static boolean isApi(Context ctx) {
        return ctx.path().startsWith("/api/") || ctx.path().equals("/opensearch/suggestions");
    }

    /** Logs what broke and where, without messages: they may repeat what the visitor typed. */
    private static String log(Exception failure) {
        String incident = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        StringBuilder trace = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            trace.append("\n").append(cause.getClass().getName());
            trace.append(Arrays.stream(cause.getStackTrace())
                    .limit(20)
                    .map(frame -> "\n    at " + frame)
                    .collect(Collectors.joining()));
        }
        LOG.error("Error number {}:{}", incident, trace);
        return incident;
    }
}
