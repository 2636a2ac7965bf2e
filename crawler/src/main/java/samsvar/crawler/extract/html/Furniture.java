package samsvar.crawler.extract.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Which elements only furnish the page: menus, banners, search boxes, share buttons, footers? They are taken out. */
final class Furniture {
    private static final Set<String> ROLES = Set.of(
            "navigation",
            "search",
            "banner",
            "contentinfo",
            "dialog",
            "alertdialog",
            "menu",
            "menubar",
            "toolbar",
            "tablist",
            "tooltip",
            "complementary");
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\d]+|(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Set<String> DENIALS =
            Set.of("no", "with", "has", "without", "not", "is", "hide", "show", "uten", "utan");
    private static final Pattern FACT_BOX =
            Pattern.compile("fakta|fact|info-?box|kontakt|contact|note|callout|merk", Pattern.CASE_INSENSITIVE);
    /** An element with this share of the page's running text is not furniture, whatever it is called. */
    private static final double MAIN_SHARE = 0.4;
    /** Unclosed tags can put a whole page into its footer. */
    private static final double SURE_SHARE = 0.8;

    private static final int LONG_ARTICLE = 1000;
    private static final Set<String> SURE_TAGS = Set.of("nav", "footer", "dialog", "aside");
    private static final Set<String> SURE_ROLES =
            Set.of("navigation", "search", "contentinfo", "dialog", "alertdialog", "complementary");
    private static final int LONG_FORM = 200;

    private final Weights weights;
    private final double page;

    private Furniture(Document document) {
        this.weights = Weights.of(document.body());
        this.page = weights.at(document.body()).prose();
    }

    /** Takes everything out of the document's body that no reader of its text would miss. */
    static void clear(Document document) {
        unseen(document);
        FurnitureSections.clear(document);
        Furniture furniture = new Furniture(document);
        List<Element> found = new ArrayList<>();
        Element body = document.body();
        body.stream().filter(e -> e != body).filter(furniture::is).forEach(found::add);
        found.forEach(Element::remove);
    }

    private static void unseen(Document document) {
        Element body = document.body();
        Set<String> styled = Visibility.hiddenByStyle(document);
        List<Element> hidden = body.stream()
                .filter(e -> e != body && Tags.headingLevel(e) != 1 && Visibility.isHidden(e, styled))
                .toList();
        hidden.forEach(Element::remove);
    }

    private boolean is(Element e) {
        if (Tags.isSilent(e)) {
            return !e.normalName().equals("button") && !e.normalName().equals("img");
        }
        if (!byTag(e) && !ROLES.contains(e.attr("role")) && !e.hasAttr("data-nosnippet") && !byName(e)) {
            return false;
        }
        return !isMain(e);
    }

    private boolean isMain(Element e) {
        double share = isSurely(e) ? SURE_SHARE : MAIN_SHARE;
        return page > 0 && weights.at(e).prose() > Math.max(share * page, isSurely(e) ? LONG_ARTICLE : 0)
                || e.normalName().equals("main")
                || e.attr("role").equals("main")
                || !e.select("h1").isEmpty() && !isSiteHeader(e);
    }

    private static boolean isSurely(Element e) {
        return SURE_TAGS.contains(e.normalName())
                || SURE_ROLES.contains(e.attr("role"))
                || names(e).anyMatch(n -> words(n).anyMatch(FurnitureWords::isSureName));
    }

    private static boolean isSiteHeader(Element e) {
        return e.normalName().equals("nav")
                || !e.select("nav, [role=navigation], form, input").isEmpty();
    }

    private boolean byTag(Element e) {
        return switch (e.normalName()) {
            case "nav", "footer", "menu", "dialog" -> true;
            case "aside" ->
                !FACT_BOX.matcher(e.className() + ' ' + e.id()).find() || e.closest("main, article") == null;
            case "header" ->
                e.closest("main, article") == null
                        || weights.at(e).prose() == 0 && e.select("h1").isEmpty();
            case "form" -> weights.at(e).prose() < LONG_FORM;
            case "ul", "ol" -> isContents(e);
            case "figcaption" ->
                e.closest("figure") != null
                        && e.closest("figure").select("table").isEmpty();
            default -> false;
        };
    }

    /** Whether a list only leads to places on the same page. */
    private static boolean isContents(Element list) {
        List<Element> links = list.select("a[href]");
        return links.size() > 0
                && links.stream().allMatch(a -> a.attr("href").startsWith("#"))
                && list.text().length()
                        <= links.stream().mapToInt(a -> a.text().length() + 4).sum();
    }

    private static boolean byName(Element e) {
        return names(e).anyMatch(Furniture::isName);
    }

    private static Stream<String> names(Element e) {
        return Stream.concat(e.classNames().stream(), Stream.of(e.id())).filter(n -> !n.isEmpty());
    }

    private static boolean isName(String name) {
        return words(name).noneMatch(DENIALS::contains)
                && (FurnitureWords.isName(name.toLowerCase(Locale.ROOT))
                        || words(name).anyMatch(FurnitureWords::isName));
    }

    private static Stream<String> words(String name) {
        return WORDS.splitAsStream(name).map(w -> w.toLowerCase(Locale.ROOT));
    }
}
