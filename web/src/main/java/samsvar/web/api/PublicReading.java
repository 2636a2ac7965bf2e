package samsvar.web.api;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;

/** Which answers may any site's script read? All that only tells (Fetch standard, CORS protocol); none that takes something in. */
public final class PublicReading {
    /** The paths that any site may read. */
    public static final List<String> PATHS = List.of(
            "/api/v1/answer",
            "/api/v1/search",
            "/api/v1/suggest",
            "/api/v1/sources",
            "/api/v1/guide",
            "/api/v1/openapi.json",
            "/api/v1/openapi.yaml");

    private static final String DAY_SECONDS = "86400";

    private PublicReading() {}

    /** Before such a request is handled, so that refusals can be read as well. */
    public static void allow(Context ctx) {
        if (PATHS.contains(ctx.path())) {
            ctx.header("Access-Control-Allow-Origin", "*")
                    .header("Access-Control-Expose-Headers", "ETag, Retry-After")
                    .header("Cross-Origin-Resource-Policy", "cross-origin");
        }
    }

    /** {@code OPTIONS}: 204 with what may be asked. */
    public static void preflight(Context ctx) {
        ctx.status(HttpStatus.NO_CONTENT)
                .header("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS")
                .header("Access-Control-Allow-Headers", "If-None-Match")
                .header("Access-Control-Max-Age", DAY_SECONDS);
    }
}
