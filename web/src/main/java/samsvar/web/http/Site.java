package samsvar.web.http;

import io.javalin.http.Context;
import java.util.Optional;
import java.util.regex.Pattern;
import samsvar.web.text.UiLanguage;

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

    /**
     * What the site is and how it is searched, as search engines read it: schema.org's WebSite with a SearchAction, JSON-LD. A data
     * block, which the content security policy lets pass since no browser runs it. Holds nothing but the checked address.
     */
    String searchAction(Context ctx, UiLanguage ui) {
        String home = of(ctx) + "/" + ui.tag() + "/";
        return """
            {"@context":"https://schema.org","@type":"WebSite","name":"Samsvar","url":"%1$s","inLanguage":"%2$s",\
            "potentialAction":{"@type":"SearchAction","target":{"@type":"EntryPoint",\
            "urlTemplate":"%1$ssearch?q={search_term_string}"},"query-input":"required name=search_term_string"}}\
            """.formatted(home, ui.tag());
    }
}
