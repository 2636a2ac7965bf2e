package samsvar.crawler.extract.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeVisitor;

/** Which elements of a page say something about it or lead away from it? Gathered in one walk, in document order. */
final class PageElements {
    /** base elements with an address. */
    final List<Element> bases = new ArrayList<>();
    /** meta elements with content. */
    final List<Element> metas = new ArrayList<>();
    /** link elements with an address. */
    final List<Element> links = new ArrayList<>();
    /** a, area, iframe and frame elements with an address. */
    final List<Element> anchors = new ArrayList<>();
    /** JSON-LD. */
    final List<Element> scripts = new ArrayList<>();
    /** Outermost microdata items. */
    final List<Element> items = new ArrayList<>();
    /** Elements that mark a day: time, and itemprop of dates. */
    final List<Element> days = new ArrayList<>();

    /** h1 and h2 elements. */
    final List<Element> headings = new ArrayList<>();
    /** At most one whose name says that it holds the way from the home page to this one. */
    final List<Element> trails = new ArrayList<>();

    private static final List<String> TRAIL_NAMES = List.of("breadcrumb", "brodsmul", "smulesti");
    private static final List<String> TRAIL_LABELS = List.of("breadcrumb", "brödsmul", "brødsmul", "навігація");

    private final Map<String, Boolean> trailNames = new HashMap<>();

    private PageElements() {}

    static PageElements of(Document document) {
        PageElements found = new PageElements();
        document.traverse((NodeVisitor) (node, depth) -> {
            if (node instanceof Element e) {
                found.add(e);
            }
        });
        return found;
    }

    private void add(Element e) {
        switch (e.normalName()) {
            case "base" -> addWith(e, "href", bases);
            case "meta" -> addWith(e, "content", metas);
            case "link" -> addWith(e, "href", links);
            case "a", "area" -> addWith(e, "href", anchors);
            case "iframe", "frame" -> addWith(e, "src", anchors);
            case "script" -> {
                if (e.attr("type").strip().toLowerCase(Locale.ROOT).startsWith("application/ld+json")) {
                    scripts.add(e);
                }
            }
            case "time" -> days.add(e);
            case "h1", "h2" -> headings.add(e);
            default -> {}
        }
        if (e.attributesSize() > 0) {
            addByAttribute(e);
        }
    }

    private void addByAttribute(Element e) {
        if (e.hasAttr("itemscope") && e.hasAttr("itemtype") && !e.hasAttr("itemprop")) {
            items.add(e);
        }
        if (e.attr("itemprop").startsWith("date") && !e.normalName().equals("time")) {
            days.add(e);
        }
        if (trails.isEmpty() && isTrail(e)) {
            trails.add(e);
        }
    }

    private boolean isTrail(Element e) {
        return isTrailName(e.attr("class"))
                || isTrailName(e.attr("id"))
                || e.attr("itemtype").endsWith("BreadcrumbList")
                || holdsAny(e.attr("aria-label"), TRAIL_LABELS);
    }

    private boolean isTrailName(String name) {
        return !name.isEmpty() && trailNames.computeIfAbsent(name, n -> holdsAny(n, TRAIL_NAMES));
    }

    private static boolean holdsAny(String text, List<String> parts) {
        if (text.isEmpty()) {
            return false;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        return parts.stream().anyMatch(lower::contains);
    }

    private static void addWith(Element e, String attribute, List<Element> to) {
        if (e.hasAttr(attribute)) {
            to.add(e);
        }
    }
}
