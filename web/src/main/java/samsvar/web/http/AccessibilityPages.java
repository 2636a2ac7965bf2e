package samsvar.web.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import samsvar.web.address.QueryString;
import samsvar.web.report.AccessibilityReport;
import samsvar.web.report.ReportBox;
import samsvar.web.text.UiLanguage;
import samsvar.web.text.Wording;

/** The accessibility statement with its form: what is hard to use here? Thread-safe. */
final class AccessibilityPages {
    /** Room for the longest fields in percent-encoding: a Ukrainian letter takes six bytes. */
    private static final int LONGEST_FORM = 32 * 1024;

    /** Where the disk or the day's box is full, soon is too soon. */
    private static final String LATER_S = "3600";

    private final Pages pages;
    private final ReportBox box;

    AccessibilityPages(Pages pages, ReportBox box) {
        this.pages = pages;
        this.box = box;
    }

    /** The statement's addresses, in every language. */
    void routes(RoutesConfig routes) {
        for (UiLanguage ui : UiLanguage.values()) {
            String path = "/" + ui.tag() + "/accessibility";
            routes.get(path, ctx -> {
                ctx.header("Cache-Control", "private, max-age=300");
                show(ctx, ui, AccessibilityReport.EMPTY, "", "");
            });
            routes.post(path, ctx -> take(ctx, ui));
            routes.get(path + "/thanks", ctx -> thanks(ctx, ui));
        }
    }

    private void show(Context ctx, UiLanguage ui, AccessibilityReport report, String whatProblem, String emailProblem) {
        Wording say = pages.in(ui);
        String heading = say.say("footer.accessibility");
        List<String> sentences = List.of(
                say.say("accessibility.goal"),
                say.say("accessibility.standard"),
                say.say("accessibility.tested"),
                say.say("accessibility.quotes"));
        Shell shell = pages.shell(ui, heading + " – Samsvar", "/accessibility");
        Map<String, Object> parameters = Map.of(
                "heading", heading,
                "sentences", sentences,
                "report", report,
                "whatProblem", whatProblem,
                "emailProblem", emailProblem,
                "days", ReportBox.DAYS_KEPT);
        pages.send(ctx, "accessibility", shell, parameters);
    }

    private void take(Context ctx, UiLanguage ui) {
        if ("cross-site".equals(ctx.header("Sec-Fetch-Site"))) {
            throw new BadRequestResponse();
        }
        AccessibilityReport report = AccessibilityReport.read(QueryString.parse(body(ctx)));
        Wording say = pages.in(ui);
        if (!report.says() || !report.isReplyPossible()) {
            ctx.status(HttpStatus.BAD_REQUEST).header("Cache-Control", "no-store");
            String what = report.says() ? "" : say.say("report.empty");
            show(ctx, ui, report, what, report.isReplyPossible() ? "" : say.say("report.email.bad"));
            return;
        }
        Optional<String> id = box.put(report);
        if (id.isEmpty()) {
            ctx.status(HttpStatus.SERVICE_UNAVAILABLE).header("Cache-Control", "no-store");
            ctx.header("Retry-After", LATER_S);
            show(ctx, ui, report, say.say("error.body"), "");
            return;
        }
        ctx.redirect("/" + ui.tag() + "/accessibility/thanks?id=" + id.get(), HttpStatus.SEE_OTHER);
    }

    private static String body(Context ctx) {
        try {
            byte[] bytes = ctx.req().getInputStream().readNBytes(LONGEST_FORM + 1);
            if (bytes.length > LONGEST_FORM) {
                throw new ContentTooLargeResponse();
            }
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("A report could not be read", e);
        }
    }

    private void thanks(Context ctx, UiLanguage ui) {
        Wording say = pages.in(ui);
        String id = QueryString.parse(Optional.ofNullable(ctx.queryString()).orElse(""))
                .getOrDefault("id", List.of(""))
                .getFirst();
        List<String> sentences = id.matches("\\d{4}-\\d\\d-\\d\\d-[0-9a-f]{8}")
                ? List.of(say.say("report.number", "id", id))
                : List.of();
        ctx.header("Cache-Control", "no-store");
        Shell shell = pages.unlisted(
                ui, "Samsvar", other -> "/" + other.tag() + "/accessibility/thanks?id=" + QueryString.encode(id));
        pages.send(ctx, "info", shell, Map.of("heading", say.say("report.thanks"), "sentences", sentences));
    }
}
