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
    /** The name of a language and perhaps a flag. */
    private static final int MOST_NODES = 4;

    private static final String ARTICLE = "main, article, [role=main]";
    private static final String MENU = "nav, header, footer, [role=navigation]";

    private final URI own;
    private final Function<String, Optional<URI>> absolute;
    private final Function<Element, String> textOf;
    private final Map<LanguageTag, Alternate> found = new LinkedHashMap<>();

    private Alternates(URI own, Function<String, Optional<URI>> absolute, Function<Element, String> textOf) {
        this.own = own;
        this.absolute = absolute;
        this.textOf = textOf;
    }

    /**
     * @param absolute resolves an address against the page's base
     * @param textOf what a link says
     */
    static List<Alternate> of(
            PageElements page, URI own, Function<String, Optional<URI>> absolute, Function<Element, String> textOf) {
        Alternates alternates = new Alternates(own, absolute, textOf);
        List<Element> declared = page.links.stream()
                .filter(l -> l.hasAttr("hreflang") && Addresses.has(l.attr("rel"), "alternate"))
                .toList();
        alternates.coded(declared, false);
        alternates.coded(
                page.anchors.stream().filter(a -> a.hasAttr("hreflang")).toList(), true);
        page.anchors.stream().filter(a -> !a.hasAttr("hreflang")).forEach(alternates::called);
        return List.copyOf(alternates.found.values());
    }

    private void coded(List<Element> links, boolean inText) {
        Set<String> group = links.stream().map(l -> l.attr("hreflang")).collect(Collectors.toSet());
        for (Element link : links) {
            LanguageCodes.read(link.attr("hreflang"), group)
                    .ifPresent(read -> add(read.language(), link, (inText ? "link " : "") + read.note(), inText));
        }
    }

    private void called(Element link) {
        if (link.childNodeSize() > MOST_NODES) {
            return;
        }
        String text = textOf.apply(link);
        LanguageCodes.named(text).ifPresent(language -> add(language, link, "link " + text, true));
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
