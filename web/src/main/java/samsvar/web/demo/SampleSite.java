package samsvar.web.demo;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One invented authority's site. Immutable.
 *
 * @param host its name, always below the reserved ".example"
 * @param facts name, template, language, charset, menu, contact, disallowed folder
 * @param pages in order of path
 * @param files contents of other files (PDF) by path
 * @param redirects path to path, permanent
 */
record SampleSite(
        String host,
        SampleText facts,
        List<SamplePage> pages,
        Map<String, byte[]> files,
        Map<String, String> redirects) {
    /** Reads the folder "sites/HOST/". */
    static SampleSite load(SampleFiles all, String host) {
        String folder = "sites/" + host + "/";
        SampleText facts = SampleText.parse(
                folder + "site.txt", all.text(folder + "site.txt").orElseThrow());
        String suffix = facts.value("suffix").orElse("");
        List<SamplePage> pages = all.namesBelow(folder + "pages/")
                .map(name -> SamplePage.parse(
                        name,
                        suffix,
                        facts.need("lang"),
                        all.text(folder + "pages/" + name).orElseThrow()))
                .sorted(Comparator.comparing(SamplePage::path))
                .toList();
        Map<String, byte[]> files = new TreeMap<>();
        all.namesBelow(folder + "files/")
                .forEach(name -> files.put("/" + name, all.byName().get(folder + "files/" + name)));
        Map<String, String> redirects = new TreeMap<>();
        facts.values().forEach((key, value) -> {
            if (key.startsWith("redirect ")) {
                redirects.put(key.substring("redirect ".length()), value);
            }
        });
        return new SampleSite(host, facts, pages, files, redirects);
    }

    Optional<SamplePage> page(String path) {
        return pages.stream().filter(p -> p.path().equals(path)).findFirst();
    }

    /** A fact in the language, else in the site's own. */
    String fact(String key, String language) {
        return facts.value(key + "." + language).orElseGet(() -> facts.need(key));
    }

    /** The site's robots.txt. */
    String robots() {
        return "# Sample site of Samsvar\nUser-agent: *\nDisallow: " + facts.need("disallow") + "\nSitemap: http://"
                + host + "/sitemap.xml\n";
    }

    /** The site's sitemap: every page that may be kept, outside the disallowed folder, with its other languages. */
    String sitemap() {
        String urls = pages.stream()
                .filter(SamplePage::indexed)
                .filter(p -> !p.path().startsWith(facts.need("disallow")))
                .map(p ->
                        "<url><loc>http://" + host + p.path() + "</loc><lastmod>" + p.updated() + "</lastmod></url>\n")
                .collect(Collectors.joining());
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n" + urls + "</urlset>\n";
    }
}
