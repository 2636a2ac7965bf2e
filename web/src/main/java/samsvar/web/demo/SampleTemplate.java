package samsvar.web.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Puts a page into its site's template: menus, cookie text, breadcrumbs, side menu, footer. Immutable.
 *
 * @param files where templates and labels are
 */
record SampleTemplate(SampleFiles files) {
    private static final Pattern SLOT = Pattern.compile("\\{\\{([a-z]+)\\}\\}");

    /** The finished page. */
    String render(SampleSite site, SamplePage page) {
        Map<String, String> slots = new HashMap<>(labels(page.language()));
        slots.put("lang", page.language());
        slots.put("host", site.host());
        slots.put("path", page.path());
        slots.put("site", site.fact("name", page.language()));
        slots.put("contact", site.fact("contact", page.language()));
        slots.put("charset", site.facts().value("charset").orElse("UTF-8"));
        slots.put("title", page.title());
        slots.put(
                "lead",
                page.facts()
                        .value("lead")
                        .map(l -> "<p class=\"lead\">" + l + "</p>")
                        .orElse(""));
        slots.put("date", page.updated().toString());
        slots.put("crumbs", crumbs(page));
        slots.put("menu", menu(site.fact("menu", page.language())));
        slots.put("side", side(site, page));
        slots.put("head", head(site, page));
        slots.put("languages", languages(page));
        slots.put("body", page.facts().body());
        return fill(site.facts().need("template"), slots);
    }

    private Map<String, String> labels(String language) {
        String name = "labels/" + language + ".txt";
        return SampleText.parse(name, files.text(name).orElseThrow()).values();
    }

    private String fill(String template, Map<String, String> slots) {
        String text = files.text("templates/" + template + ".html").orElseThrow();
        Matcher slot = SLOT.matcher(text);
        return slot.replaceAll(found -> {
            String value = slots.get(found.group(1));
            if (value == null) {
                throw new IllegalStateException("The template " + template + " names an unknown slot " + found.group());
            }
            return Matcher.quoteReplacement(value);
        });
    }

    /** Sections have no pages of their own here, so their links lead to the start page. */
    private static String crumbs(SamplePage page) {
        return Pattern.compile(" / ")
                .splitAsStream(page.facts().value("crumbs").orElse(""))
                .filter(section -> !section.isEmpty())
                .map(section -> "<a href=\"/\">" + section + "</a>")
                .collect(Collectors.joining(" "));
    }

    private static String menu(String entries) {
        return Pattern.compile(";")
                .splitAsStream(entries)
                .map(e -> e.strip().split("=", 2))
                .map(e -> "<li><a href=\"" + e[0] + "\">" + e[1] + "</a></li>")
                .collect(Collectors.joining("\n"));
    }

    private static String side(SampleSite site, SamplePage page) {
        return site.pages().stream()
                .filter(p -> p.language().equals(page.language()) && p.indexed())
                .map(p -> "<li><a href=\"" + p.path() + "\">" + p.title() + "</a></li>")
                .collect(Collectors.joining("\n"));
    }

    private static String head(SampleSite site, SamplePage page) {
        StringBuilder head =
                new StringBuilder("<link rel=\"canonical\" href=\"http://" + site.host() + page.path() + "\">");
        if (!page.versions().isEmpty()) {
            head.append(alternate(site, page.language(), page.path()));
            page.versions().forEach((language, path) -> head.append(alternate(site, language, path)));
        }
        page.facts().value("robots").ifPresent(r -> head.append("\n<meta name=\"robots\" content=\"" + r + "\">"));
        return head.toString();
    }

    private static String alternate(SampleSite site, String language, String path) {
        return "\n<link rel=\"alternate\" hreflang=\"" + language + "\" href=\"http://" + site.host() + path + "\">";
    }

    private static String languages(SamplePage page) {
        return page.versions().entrySet().stream()
                .map(e -> "<a lang=\"" + e.getKey() + "\" hreflang=\"" + e.getKey() + "\" href=\"" + e.getValue()
                        + "\">" + e.getKey() + "</a>")
                .collect(Collectors.joining(" "));
    }
}
