package samsvar.web.http;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import samsvar.web.address.QueryString;
import samsvar.web.text.Texts;
import samsvar.web.text.UiLanguage;

/** What machines ask about the service: is it well, may they crawl it, how is it searched? Thread-safe. */
final class ServiceRoutes {
    private final Texts texts;
    private final Supplier<IndexStatus> status;
    private final Site site;

    ServiceRoutes(Texts texts, Supplier<IndexStatus> status, Site site) {
        this.texts = texts;
        this.status = status;
        this.site = site;
    }

    /** {@code GET /health} and {@code /healthz}: the process answers. */
    void health(Context ctx) {
        ctx.header("Cache-Control", "no-store").result("ok\n").contentType("text/plain; charset=utf-8");
    }

    /** {@code GET /ready} and {@code /readyz}: 200 where something can be found, 503 before. */
    void ready(Context ctx) {
        boolean ready = status.get().searchable();
        ctx.status(ready ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .header("Cache-Control", "no-store")
                .result(ready ? "ready\n" : "nothing to search yet\n")
                .contentType("text/plain; charset=utf-8");
    }

    /** {@code GET /robots.txt}: the pages about the service may be crawled, searches may not (RFC 9309). */
    void robots(Context ctx) {
        StringBuilder rules = new StringBuilder("User-agent: *\nDisallow: /api/\nDisallow: /a/\n");
        for (UiLanguage ui : UiLanguage.values()) {
            rules.append("Disallow: /").append(ui.tag()).append("/search\n");
        }
        rules.append("Sitemap: ").append(site.of(ctx)).append("/sitemap.xml\n");
        ctx.header("Cache-Control", "public, max-age=86400")
                .result(rules.toString())
                .contentType("text/plain; charset=utf-8");
    }

    /** {@code GET /opensearch.xml?lang=}: how a browser adds the service to its address bar (OpenSearch 1.1). */
    void openSearch(Context ctx) {
        UiLanguage ui =
                QueryString.parse(Optional.ofNullable(ctx.queryString()).orElse(""))
                        .getOrDefault("lang", List.of())
                        .stream()
                        .flatMap(tag -> UiLanguage.of(tag).stream())
                        .findFirst()
                        .orElseGet(() -> Pages.browser(ctx));
        String base = Sitemap.escaped(site.of(ctx));
        String document = """
            <?xml version="1.0" encoding="UTF-8"?>
            <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
              <ShortName>Samsvar</ShortName>
              <Description>%1$s</Description>
              <Language>%2$s</Language>
              <InputEncoding>UTF-8</InputEncoding>
              <Image width="16" height="16" type="image/svg+xml">%3$s/favicon.svg</Image>
              <Url type="text/html" method="get" template="%3$s/%2$s/search?q={searchTerms}"/>
              <Url type="application/x-suggestions+json" method="get"
                template="%3$s/opensearch/suggestions?ui=%2$s&amp;q={searchTerms}"/>
              <Url type="application/opensearchdescription+xml" rel="self" template="%3$s/opensearch.xml?lang=%2$s"/>
            </OpenSearchDescription>
            """.formatted(Sitemap.escaped(texts.in(ui).say("app.tagline")), ui.tag(), base);
        ctx.header("Vary", "Accept-Language")
                .result(document)
                .contentType("application/opensearchdescription+xml; charset=utf-8");
    }
}
