package samsvar.crawler.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A site's pages, made from numbers: the same host and number always give the same page. 15 to 40 kB with a menu of 40 links, text,
 * lists, tables, a contact block and a footer. All pages are reached from page 0, each by the menu or from its parent.
 */
final class BenchPages {
    private static final int MENU = 40;
    private static final int CHILDREN = 20;
    private static final String STYLE = ".a{margin:0 auto;padding:1rem 2rem;color:#123456}".repeat(30);
    private static final String SCRIPT =
            "window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments)}".repeat(15);

    private final int perHost;

    /** @param perHost pages of each host */
    BenchPages(int perHost) {
        this.perHost = perHost;
    }

    /** The path of a page: two folders and a name. */
    static String path(int page) {
        return page == 0 ? "/" : "/amne-" + page % 17 + "/avdelning-" + page % 5 + "/sida-" + page + ".html";
    }

    /** The number of the page at the path, or -1. */
    static int number(String path) {
        if (path.equals("/")) {
            return 0;
        }
        int from = path.lastIndexOf("/sida-");
        return from < 0 || !path.endsWith(".html") ? -1 : Integer.parseInt(path.substring(from + 6, path.length() - 5));
    }

    /** The page as HTML, or empty where the host has none of that number. */
    String html(String host, int page) {
        if (page < 0 || page >= perHost) {
            return "";
        }
        Random random = new Random(host.hashCode() * 31L + page);
        BenchText text = BenchText.values()[page % 7 % BenchText.values().length];
        StringBuilder html = new StringBuilder(30_000);
        head(html, host, page, text, random);
        menu(html, host);
        article(html, page, text, random);
        footer(html, host, page);
        return html.toString();
    }

    private static void head(StringBuilder html, String host, int page, BenchText text, Random random) {
        String title = text.heading(random) + " " + page;
        html.append("<!DOCTYPE html>\n<html lang=\"").append(text.tag()).append("\"><head><meta charset=\"utf-8\">\n");
        html.append("<title>").append(title).append(" - ").append(host).append("</title>\n");
        html.append("<meta name=\"description\" content=\"")
                .append(text.sentences(1, random))
                .append("\">\n");
        html.append("<meta property=\"og:title\" content=\"")
                .append(title)
                .append("\">\n<link rel=\"canonical\" href=\"");
        html.append("http://").append(host).append(path(page)).append("\">\n");
        html.append("<style>")
                .append(STYLE)
                .append("</style><script>")
                .append(SCRIPT)
                .append("</script></head>\n<body>");
        html.append("<header class=\"site-header\"><a href=\"/\">").append(host).append("</a><form action=\"/sok\">");
        html.append("<input name=\"q\"><button>Sök</button></form></header>\n");
    }

    private void menu(StringBuilder html, String host) {
        Random random = new Random(host.hashCode());
        html.append("<nav class=\"main-menu\" aria-label=\"Meny\"><ul>\n");
        for (int i = 0; i < MENU; i++) {
            int target = Math.min(i, perHost - 1);
            html.append("<li class=\"menu-item level-1\"><a class=\"menu-link\" href=\"")
                    .append(path(target))
                    .append("\"><span>");
            html.append(BenchText.SV.heading(random)).append("</span></a></li>\n");
        }
        html.append("</ul></nav>\n");
    }

    private void article(StringBuilder html, int page, BenchText text, Random random) {
        html.append("<main id=\"content\"><article><h1>")
                .append(text.heading(random))
                .append(' ')
                .append(page);
        html.append("</h1><p class=\"intro\">")
                .append(text.sentences(3, random))
                .append("</p>\n");
        for (int section = 4 + random.nextInt(5); section > 0; section--) {
            html.append("<h2>").append(text.heading(random)).append("</h2>\n");
            for (int p = 1 + random.nextInt(4); p > 0; p--) {
                html.append("<p>")
                        .append(text.sentences(3 + random.nextInt(4), random))
                        .append("</p>\n");
            }
            extra(html, text, random);
        }
        html.append("<div class=\"contact\"><h2>Kontakt</h2><p>").append(text.heading(random));
        html.append("<br>Telefon: 08-123 ")
                .append(10 + page % 90)
                .append(" 00<br>E-post: <a href=\"mailto:info@")
                .append("example.org\">info@example.org</a></p></div>\n");
        html.append("<p class=\"updated\">Senast uppdaterad: <time datetime=\"2025-0")
                .append(1 + page % 9);
        html.append("-1").append(page % 10).append("\">2025</time></p></article></main>\n");
        children(html, page, text, random);
    }

    private static void extra(StringBuilder html, BenchText text, Random random) {
        switch (random.nextInt(4)) {
            case 0 -> {
                html.append("<ul>");
                for (int i = 0; i < 6; i++) {
                    html.append("<li>").append(text.sentences(1, random)).append("</li>\n");
                }
                html.append("</ul>\n");
            }
            case 1 -> {
                html.append("<table><tr><th>").append(text.heading(random)).append("</th><th>Kr</th></tr>\n");
                for (int i = 0; i < 8; i++) {
                    html.append("<tr><td>")
                            .append(text.heading(random))
                            .append("</td><td>")
                            .append(random.nextInt(9_000));
                    html.append("</td></tr>\n");
                }
                html.append("</table>\n");
            }
            default -> html.append("");
        }
    }

    /** Links to {@value #CHILDREN} pages that only this page leads to, as teasers. */
    private void children(StringBuilder html, int page, BenchText text, Random random) {
        List<Integer> children = new ArrayList<>();
        for (int i = 1; i <= CHILDREN; i++) {
            int child = page * CHILDREN + i;
            children.add(child < perHost ? child : random.nextInt(perHost));
        }
        html.append("<section class=\"related\"><h2>Läs mer</h2><ul>\n");
        for (int child : children) {
            html.append("<li><a href=\"")
                    .append(path(child))
                    .append("\">")
                    .append(text.heading(random))
                    .append("</a></li>\n");
        }
        html.append("</ul></section>\n");
    }

    private void footer(StringBuilder html, String host, int page) {
        html.append("<footer class=\"site-footer\"><p>")
                .append(host)
                .append(", Storgatan 1, 123 45 Storstad</p><ul>\n");
        for (int i = 0; i < 15; i++) {
            html.append("<li><a href=\"")
                    .append(path(Math.min(i * 3, perHost - 1)))
                    .append("\">Om webbplatsen ")
                    .append(i);
            html.append("</a></li>\n");
        }
        for (int i = 0; i < 8; i++) {
            html.append("<li><a href=\"https://other-")
                    .append(i)
                    .append(".example.net/share?p=")
                    .append(page);
            html.append("\">Dela ").append(i).append("</a></li>\n");
        }
        html.append("</ul></footer></body></html>\n");
    }
}
