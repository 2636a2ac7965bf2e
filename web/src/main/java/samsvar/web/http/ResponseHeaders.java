package samsvar.web.http;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import java.util.regex.Pattern;

/** What every response carries: what a browser may do with it, and whether it has it already. */
final class ResponseHeaders {
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:; "
                    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private ResponseHeaders() {}

    /** Before a request is handled. */
    static void protect(Context ctx) {
        ctx.header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Permissions-Policy", "geolocation=(), camera=(), microphone=()");
    }

    /** Refuses a path with an escape that is none; Javalin would fail on it later. */
    static void checkPath(Context ctx) {
        if (BROKEN_ESCAPE.matcher(ctx.path()).find()) {
            throw new BadRequestResponse();
        }
    }

    /** After it was handled: a weak ETag of what is sent, and 304 with nothing where the browser has the same. */
    static void tag(Context ctx) {
        String body = ctx.status() == HttpStatus.OK ? ctx.result() : null;
        if (body == null || body.isEmpty()) {
            return;
        }
        String tag = "W/\"" + Assets.fingerprint(body) + "\"";
        ctx.header("ETag", tag);
        if (Optional.ofNullable(ctx.header("If-None-Match")).orElse("").contains(tag)) {
            ctx.status(HttpStatus.NOT_MODIFIED).result("");
        }
    }
}
