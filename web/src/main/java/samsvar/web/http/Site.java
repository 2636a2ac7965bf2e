package samsvar.web.http;

import io.javalin.http.Context;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where is the service, as the world sees it? What feeds, sitemaps and search engines are told. Immutable.
 *
 * @param address as the operator says, without a slash at its end; empty where requests are believed
 */
record Site(Optional<String> address) {
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.:\\[\\]_-]{1,260}");

    /** The address for the sender of a request. */
    String of(Context ctx) {
        return address.orElseGet(() -> {
            String host = Optional.ofNullable(ctx.host()).orElse("");
            return ctx.scheme() + "://" + (HOST.matcher(host).matches() ? host : "localhost");
        });
    }
}
