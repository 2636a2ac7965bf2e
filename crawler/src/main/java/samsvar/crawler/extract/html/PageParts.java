package samsvar.crawler.extract.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;
import samsvar.crawler.extract.text.CleanText;

/**
 * The elements of a document that tell something of the page besides its text, each kind in document order, gathered in one
 * walk before furniture is taken out.
 */
final class PageParts {
    private static final List<String> TRAIL_NAMES = List.of("breadcrumb", "brodsmul", "smulesti");
    private static final List<String> TRAIL_LABELS = List.of("breadcrumb", "brödsmul", "brødsmul", "навігація");
    /** Deeper than the parser lets documents be. */
    private static final int DEEPEST = 1000;

    private final List<Element> metas = new ArrayList<>();
    private final List<Element> links = new ArrayList<>();
    private final List<Element> scripts = new ArrayList<>();
    private final List<Element> items = new ArrayList<>();
    private final List<Element> dated = new ArrayList<>();
    private final List<Element> headings = new ArrayList<>();
    private final List<Lead> leads = new ArrayList<>();
    private final Map<String, Boolean> trailNames = new HashMap<>();
    private @Nullable Element base;
    private @Nullable Element trail;

    /**
     * An element that leads somewhere.
     *
     * @param address as written
     * @param text in one line, may be empty
     */
    record Lead(Element element, String address, String text) {}

    private PageParts() {}

    static PageParts of(Document document) {
        PageParts parts = new PageParts();
        parts.walk(document, 0);
        return parts;
    }

    private void walk(Element e, int depth) {
        for (int i = 0; i < e.childNodeSize(); i++) {
            Node child = e.childNode(i);
            if (child instanceof Element inner) {
                take(inner);
                if (depth < DEEPEST) {
                    walk(inner, depth + 1);
                }
            }
        }
    }

    private void take(Element e) {
        byTag(e);
        if (e.attributesSize() > 0) {
            byAttribute(e);
        }
    }

    private void byTag(Element e) {
        switch (e.normalName()) {
            case "meta" -> metas.add(e);
            case "link" -> links.add(e);
            case "h1", "h2" -> headings.add(e);
            case "time" -> dated.add(e);
            case "a", "area" -> lead(e, "href");
            case "iframe", "frame" -> lead(e, "src");
            case "base" -> base = base == null && e.hasAttr("href") ? e : base;
            case "script" -> {
                if (e.attr("type").strip().toLowerCase(Locale.ROOT).startsWith("application/ld+json")) {
                    scripts.add(e);
                }
            }
            default -> {}
        }
    }

    private void lead(Element e, String attribute) {
        if (e.hasAttr(attribute)) {
            String text = e.childNodeSize() == 0 ? "" : CleanText.line(e.text());
            leads.add(new Lead(e, e.attr(attribute), text));
        }
    }

    private void byAttribute(Element e) {
        if (e.hasAttr("itemprop")) {
            if (e.attr("itemprop").startsWith("date") && !e.normalName().equals("time")) {
                dated.add(e);
            }
        } else if (e.hasAttr("itemscope") && e.hasAttr("itemtype")) {
            items.add(e);
        }
        if (trail == null && isTrail(e)) {
            trail = e;
        }
    }

    private boolean isTrail(Element e) {
        return isTrailName(e.attr("class"))
                || isTrailName(e.attr("id"))
                || e.attr("itemtype").endsWith("BreadcrumbList")
                || containsAny(e.attr("aria-label"), TRAIL_LABELS);
    }

    private boolean isTrailName(String name) {
        if (name.isEmpty()) {
            return false;
        }
        Boolean is = trailNames.get(name);
        if (is == null) {
            is = containsAny(name, TRAIL_NAMES);
            trailNames.put(name, is);
        }
        return is;
    }

    private static boolean containsAny(String text, List<String> parts) {
        if (text.isEmpty()) {
            return false;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        return parts.stream().anyMatch(lower::contains);
    }

    List<Element> metas() {
        return metas;
    }

    /** Elements named link. */
    List<Element> links() {
        return links;
    }

    /** Scripts of JSON-LD. */
    List<Element> scripts() {
        return scripts;
    }

    /** Microdata items that are no part of another. */
    List<Element> items() {
        return items;
    }

    /** Elements named time, and others whose itemprop is a date. */
    List<Element> dated() {
        return dated;
    }

    /** Elements h1 and h2. */
    List<Element> headings() {
        return headings;
    }

    /** Links, areas of maps, and frames with their addresses. */
    List<Lead> leads() {
        return leads;
    }

    /** The element that says what addresses are relative to. */
    Optional<Element> base() {
        return Optional.ofNullable(base);
    }

    /** The element with the way from the home page to this one. */
    Optional<Element> trail() {
        return Optional.ofNullable(trail);
    }
}
