package samsvar.web.http;

import io.javalin.http.Context;
import java.util.List;
import samsvar.web.text.UiLanguage;

/** The pages that search engines may list, each with its other languages (sitemaps.org 0.9). Immutable. */
final class Sitemap {
    /** Paths behind the language, the same in every language. */
    private static final List<String> PAGES =
            List.of("/", "/topics", "/guide", "/about", "/sources", "/privacy", "/accessibility");

    private final Site site;

    Sitemap(Site site) {
        this.site = site;
    }

    /** {@code GET /sitemap.xml}. */
    void show(Context ctx) {
        String base = escaped(site.of(ctx));
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"")
                .append(" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
        for (String page : PAGES) {
            for (UiLanguage ui : UiLanguage.values()) {
                xml.append("<url><loc>").append(address(base, ui, page)).append("</loc>");
                for (UiLanguage other : UiLanguage.values()) {
                    xml.append("<xhtml:link rel=\"alternate\" hreflang=\"")
                            .append(other.tag())
                            .append("\" href=\"")
                            .append(address(base, other, page))
                            .append("\"/>");
                }
                xml.append("</url>\n");
            }
        }
        ctx.header("Cache-Control", "public, max-age=86400")
                .result(xml.append("</urlset>\n").toString())
                .contentType("application/xml; charset=utf-8");
    }

    private static String address(String base, UiLanguage ui, String page) {
        return base + "/" + ui.tag() + page;
    }

    /** The text as it may stand in XML. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
