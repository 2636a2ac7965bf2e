package samsvar.web.http;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import samsvar.web.address.QueryString;

/** What every response carries: what a browser may do with it, and whether it has it already. */
final class ResponseHeaders {
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:; "
                    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private static final Pattern TOOK = Pattern.compile(",\"tookMs\":\\d+}$");
    private static final Set<HandlerType> READING = Set.of(HandlerType.GET, HandlerType.HEAD);

    private ResponseHeaders() {}

    /** Before a request is handled. */
    static void protect(Context ctx) {
        ctx.header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Permissions-Policy", "geolocation=(), camera=(), microphone=()");
    }

    /** Refuses an address with an escape that is none, or with escaped bytes that are no UTF-8: no form or link makes such. */
    static void checkAddress(Context ctx) {
        String query = Optional.ofNullable(ctx.queryString()).orElse("");
        if (BROKEN_ESCAPE.matcher(ctx.path()).find()
                || BROKEN_ESCAPE.matcher(query).find()
                || !QueryString.isUtf8(query)) {
            throw new BadRequestResponse();
        }
    }

    /**
     * After it was handled: a weak ETag of what is sent, and 304 with nothing where the sender has the same (RFC 9110, section 13).
     * How long an answer took is no part of what it says.
     */
    static void tag(Context ctx) {
        String body = ctx.status() == HttpStatus.OK && READING.contains(ctx.method()) ? ctx.result() : null;
        if (body == null || body.isEmpty()) {
            return;
        }
        String opaque = "\"" + Assets.fingerprint(TOOK.matcher(body).replaceFirst("}")) + "\"";
        ctx.header("ETag", "W/" + opaque);
        String known = Optional.ofNullable(ctx.header("If-None-Match")).orElse("");
        if (known.contains(opaque) || known.strip().equals("*")) {
            ctx.status(HttpStatus.NOT_MODIFIED).result("");
        }
    }
}
