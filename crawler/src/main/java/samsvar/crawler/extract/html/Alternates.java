package samsvar.crawler.extract.html;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import samsvar.config.language.LanguageTag;

/**
 * In which other languages is a page to be had? What its head declares, else links that declare a language or are called by
 * a language's name. Most menus of languages lead to the same few pages from everywhere on a site; so a link counts only
 * inside the article, or where its address is the page's own but for the language.
 */
final class Alternates {
    private static final String ARTICLE = "main, article, [role=main]";
    private static final String MENU = "nav, header, footer, [role=navigation]";

    private final URI own;
    private final Function<String, Optional<URI>> absolute;
    private final Map<LanguageTag, Alternate> found = new LinkedHashMap<>();

    private Alternates(URI own, Function<String, Optional<URI>> absolute) {
        this.own = own;
        this.absolute = absolute;
    }

    /** @param absolute resolves an address against the page's base */
    static List<Alternate> of(PageParts parts, URI own, Function<String, Optional<URI>> absolute) {
        Alternates alternates = new Alternates(own, absolute);
        alternates.coded(
                parts.links().stream().filter(Alternates::isDeclared).toList(), false);
        List<PageParts.Lead> links = parts.leads().stream()
                .filter(l -> l.element().normalName().equals("a"))
                .toList();
        alternates.coded(
                links.stream()
                        .map(PageParts.Lead::element)
                        .filter(l -> l.hasAttr("hreflang"))
                        .toList(),
                true);
        links.stream().filter(l -> !l.element().hasAttr("hreflang")).forEach(alternates::called);
        return List.copyOf(alternates.found.values());
    }

    private static boolean isDeclared(Element link) {
        return link.hasAttr("hreflang") && link.hasAttr("href") && Addresses.isRelated(link, "alternate");
    }

    private void coded(List<Element> links, boolean inText) {
        Set<String> group = links.stream().map(l -> l.attr("hreflang")).collect(Collectors.toSet());
        for (Element link : links) {
            LanguageCodes.read(link.attr("hreflang"), group)
                    .ifPresent(read -> add(read.language(), link, (inText ? "link " : "") + read.note(), inText));
        }
    }

    private void called(PageParts.Lead link) {
        LanguageCodes.named(link.text())
                .ifPresent(language -> add(language, link.element(), "link " + link.text(), true));
    }

    private void add(LanguageTag language, Element link, String evidence, boolean doubtful) {
        absolute.apply(link.attr("href"))
                .filter(to -> !doubtful || isVersion(link, to))
                .ifPresent(to -> found.putIfAbsent(language, new Alternate(language, to, evidence)));
    }

    private boolean isVersion(Element link, URI to) {
        if (to.equals(own)) {
            return false;
        }
        boolean inside = link.closest(ARTICLE) != null && link.closest(MENU) == null;
        return inside && (!names(to).isEmpty() || names(own).isEmpty())
                || names(to).equals(names(own));
    }

    /** What an address is made of but for the parts that name a language. */
    private static List<String> names(URI address) {
        String path = Optional.ofNullable(address.getRawPath()).orElse("");
        String query = Optional.ofNullable(address.getRawQuery()).orElse("");
        return Stream.of((path + '&' + query).split("[/&]"))
                .filter(part -> !part.isEmpty() && !isLanguage(part.replaceFirst("^\\w+=", "")))
                .toList();
    }

    private static boolean isLanguage(String part) {
        return part.matches("(?i)[a-z]{2}([-_][a-z]{2})?|index(\\.\\w+)?")
                || LanguageCodes.named(part).isPresent();
    }
}
