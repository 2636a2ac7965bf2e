package samsvar.crawler.extract.html;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import samsvar.crawler.extract.text.CleanText;

/** What is the page called? The headline where it agrees with the title element, without the site's name. */
final class Titles {
    private static final Pattern SEPARATOR = Pattern.compile("\\s+[|–—·•»:/-]+\\s+|\\s*[|»]\\s*|:\\s");

    private final Document document;
    private final String head;
    private final String shared;

    Titles(Document document) {
        this.document = document;
        Element title = document.selectFirst("head > title");
        this.head = CleanText.line(title == null ? document.title() : title.text());
        this.shared = CleanText.line(document.select("meta[property=og:title]").attr("content"));
    }

    /** The element that holds the page's headline. */
    Optional<Element> headline() {
        var all = document.select("h1").stream()
                .filter(h -> !CleanText.line(h.text()).isEmpty())
                .toList();
        Optional<Element> same =
                all.stream().filter(h -> equalsTitle(CleanText.line(h.text()))).findFirst();
        if (same.isPresent()) {
            return same;
        }
        Optional<Element> agreeing =
                all.stream().filter(h -> agrees(CleanText.line(h.text()))).findFirst();
        if (agreeing.isPresent()) {
            return agreeing;
        }
        Optional<Element> lower = document.select("h2").stream()
                .filter(h -> equalsTitle(CleanText.line(h.text())))
                .findFirst();
        return lower.isPresent() ? lower : all.stream().findFirst();
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
        return Stream.of(shared, withoutSite(head)).anyMatch(t -> lower(t).equals(lower(heading)));
    }

    private String withoutSite(String title) {
        String site =
                CleanText.line(document.select("meta[property=og:site_name]").attr("content"));
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
                .max(java.util.Comparator.comparingInt(String::length))
                .orElse(title);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
