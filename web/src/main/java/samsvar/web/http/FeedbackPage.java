package samsvar.web.http;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import samsvar.web.api.FeedbackApi;
import samsvar.web.text.UiLanguage;

/** Did this answer help? For pages without a script: two buttons, then a word of thanks. Thread-safe. */
final class FeedbackPage {
    private final Pages pages;
    private final FeedbackApi feedback;

    FeedbackPage(Pages pages, FeedbackApi feedback) {
        this.pages = pages;
        this.feedback = feedback;
    }

    /** {@code POST /{lang}/feedback} with the fields answer and verdict: on to the thanks. Only our own pages may send it. */
    void post(Context ctx, UiLanguage ui) {
        if ("cross-site".equals(ctx.header("Sec-Fetch-Site"))) {
            throw new BadRequestResponse();
        }
        switch (feedback.form(ctx)) {
            case COUNTED -> ctx.redirect("/" + ui.tag() + "/feedback", HttpStatus.SEE_OTHER);
            case BAD -> throw new BadRequestResponse();
            case UNKNOWN_ANSWER -> throw new NotFoundResponse();
            case TOO_LONG -> throw new ContentTooLargeResponse();
        }
    }

    /** {@code GET /{lang}/feedback}: thanks. */
    void thanks(Context ctx, UiLanguage ui) {
        String thanks = pages.in(ui).say("feedback.thanks");
        ctx.header("Cache-Control", "private, max-age=300");
        Shell shell = pages.unlisted(ui, "Samsvar", other -> "/" + other.tag() + "/feedback");
        pages.send(ctx, "info", shell, Map.of("heading", thanks, "sentences", List.<String>of()));
    }
}
