package samsvar.web.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One page of a sample site before it is put into its template. Immutable.
 *
 * @param path path on its host, from "/"
 * @param language "sv", "nb", "nn", "uk" or "en"
 * @param facts title, lead, crumbs and what else the file says
 */
record SamplePage(String path, String language, SampleText facts) {
    /**
     * @param name the file's name below the site's folder "pages", e.g. "utbildning/sfi.html"
     * @param suffix what the site's addresses end in: "" or ".html"
     */
    static SamplePage parse(String name, String suffix, String siteLanguage, String text) {
        SampleText facts = SampleText.parse(name, text);
        String bare = name.substring(0, name.length() - ".html".length());
        String path = bare.equals("index") || bare.endsWith("/index")
                ? "/" + bare.substring(0, bare.length() - "index".length())
                : "/" + bare + suffix;
        return new SamplePage(path, facts.value("lang").orElse(siteLanguage), facts);
    }

    String title() {
        return facts.need("title");
    }

    LocalDate updated() {
        return LocalDate.parse(facts.value("updated").orElse("2026-09-01"));
    }

    /** May search engines keep it? */
    boolean indexed() {
        return facts.value("robots").isEmpty();
    }

    /** The page's other languages: path by language, in file order. */
    Map<String, String> versions() {
        Map<String, String> found = new LinkedHashMap<>();
        for (String part : facts.value("versions").orElse("").split(" ")) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                found.put(part.substring(0, equals), part.substring(equals + 1));
            }
        }
        return found;
    }
}
