package samsvar.crawler.extract.html;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import samsvar.crawler.extract.text.CleanText;

/** What is the page called? The headline where it agrees with the title element, without the site's name. */
final class Titles {
    private static final Pattern SEPARATOR = Pattern.compile("\\s+[|–—·•»:/-]+\\s+|\\s*[|»]\\s*|:\\s");

    private final PageElements page;
    private final String head;
    private final String shared;
    private final String site;

    /** The title element's text without the site's name, in lower case. */
    private final String bare;

    Titles(Document document, PageElements page) {
        this.page = page;
        this.head = CleanText.line(document.title());
        this.shared = property("og:title");
        this.site = property("og:site_name");
        this.bare = lower(withoutSite(head));
    }

    private String property(String name) {
        return page.metas.stream()
                .filter(m -> m.attr("property").strip().equals(name))
                .findFirst()
                .map(m -> CleanText.line(m.attr("content")))
                .orElse("");
    }

    /** A heading and what it says. */
    private record Headed(Element element, String text) {}

    /** The element that holds the page's headline. */
    Optional<Element> headline() {
        List<Headed> all = headed("h1");
        return first(all, this::equalsTitle)
                .or(() -> first(all, this::agrees))
                .or(() -> first(headed("h2"), this::equalsTitle))
                .or(() -> first(all, text -> true));
    }

    private List<Headed> headed(String tag) {
        return page.headings.stream()
                .filter(h -> h.normalName().equals(tag))
                .map(h -> new Headed(h, CleanText.line(h.text())))
                .filter(h -> !h.text().isEmpty())
                .toList();
    }

    private static Optional<Element> first(List<Headed> headings, Predicate<String> fits) {
        return headings.stream().filter(h -> fits.test(h.text())).findFirst().map(Headed::element);
    }

    /** The title, given the headline. */
    String title(Optional<Element> headline) {
        String heading = headline.map(h -> CleanText.line(h.text())).orElse("");
        if (!heading.isEmpty() && (agrees(heading) || head.isEmpty() && shared.isEmpty())) {
            return heading;
        }
        String own = shared.isEmpty() ? withoutSite(head) : withoutSite(shared);
        return own.isEmpty() ? heading : own;
    }

    private boolean agrees(String heading) {
        String h = lower(heading);
        return Stream.of(head, shared)
                .map(Titles::lower)
                .anyMatch(t -> !t.isEmpty() && (t.contains(h) || h.contains(t) || h.contains(lower(longestPart(t)))));
    }

    private boolean equalsTitle(String heading) {
        String h = lower(heading);
        return h.equals(lower(shared)) || h.equals(bare);
    }

    private String withoutSite(String title) {
        String[] parts = SEPARATOR.split(title);
        if (parts.length < 2) {
            return title;
        }
        if (lower(parts[0]).equals(lower(site))) {
            return title.substring(title.indexOf(parts[1], parts[0].length())).strip();
        }
        String last = parts[parts.length - 1];
        return title.substring(0, title.lastIndexOf(last))
                .replaceFirst("[\\s|–—·•»:/-]+$", "")
                .strip();
    }

    private static String longestPart(String title) {
        return Stream.of(SEPARATOR.split(title))
                .max(Comparator.comparingInt(String::length))
                .orElse(title);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
