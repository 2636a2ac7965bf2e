package samsvar.crawler.extract.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import samsvar.crawler.extract.fact.Reach;
import samsvar.crawler.extract.text.CleanText;

/** Where does a page lead, and what does it call itself? Addresses are resolved against its base element. */
final class Addresses {
    private static final Pattern REFRESH = Pattern.compile(
            "^\\s*(\\d{1,6})(?:\\.\\d*)?\\s*[;,]\\s*(?:url\\s*=\\s*)?['\"]?([^'\"]+)", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_REFRESH_SECONDS = 10;
    /** More links than any real page has; a hostile one must not fill the frontier. */
    private static final int MOST_LINKS = 20_000;

    private static final int MOST_REACHES = 200;

    private final Document document;
    private final String base;
    private final URI url;

    Addresses(Document document, URI url) {
        this.document = document;
        Element declared = document.selectFirst("base[href]");
        String href = declared == null ? "" : declared.attr("href").strip();
        String resolved = href.isEmpty() ? "" : StringUtil.resolve(url.toString(), href);
        // A base such as javascript: or data: is passed over (HTML standard, 4.2.3, "frozen base URL").
        this.base = resolved.matches("(?i)https?://[^/].*") ? resolved : url.toString();
        this.url = url;
    }

    List<Anchor> anchors() {
        List<Anchor> found = new ArrayList<>();
        for (Element e : document.select("a[href], area[href], iframe[src], frame[src]")) {
            if (found.size() == MOST_LINKS) {
                break;
            }
            boolean nofollow = List.of(e.attr("rel").toLowerCase(Locale.ROOT).split("[\\s,]+"))
                    .contains("nofollow");
            absolute(e.hasAttr("href") ? e.attr("href") : e.attr("src"))
                    .map(target -> new Anchor(target, CleanText.line(e.text()), nofollow))
                    .ifPresent(found::add);
        }
        return found;
    }

    /** All addresses named canonical, in document order, each once; those of the head where there are any. */
    List<URI> canonicals() {
        List<Element> links = document.select("link[rel~=(?i)(^|\\s)canonical(\\s|$)][href]");
        List<Element> inHead =
                links.stream().filter(l -> l.closest("head") != null).toList();
        return (inHead.isEmpty() ? links : inHead)
                .stream()
                        .flatMap(l -> absolute(l.attr("href")).stream())
                        .distinct()
                        .toList();
    }

    /** The links that call or write. */
    List<Reach> reaches() {
        return document.select("a[href~=(?i)^\\s*(tel|mailto):]").stream()
                .limit(MOST_REACHES)
                .map(a -> new Reach(a.attr("href").strip(), CleanText.line(a.text())))
                .toList();
    }

    List<Alternate> alternates() {
        return Alternates.of(document, url, this::absolute);
    }

    Optional<URI> refresh() {
        for (Element meta : document.select("meta[http-equiv~=(?i)^\\s*refresh\\s*$]")) {
            Matcher m = REFRESH.matcher(meta.attr("content"));
            if (m.find() && Integer.parseInt(m.group(1)) <= LONGEST_REFRESH_SECONDS) {
                return absolute(m.group(2));
            }
        }
        return Optional.empty();
    }

    private Optional<URI> absolute(String href) {
        String stripped = href.strip().replaceAll("[\\t\\n\\r]", "");
        String resolved = StringUtil.resolve(base, stripped.startsWith("#") ? base + stripped : stripped);
        try {
            URI uri = new URI(encoded(resolved));
            String scheme = uri.getScheme();
            boolean web = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
            return web && uri.getRawAuthority() != null ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Percent-encodes what java.net.URI refuses and browsers send encoded. */
    static String encoded(String address) {
        StringBuilder out = new StringBuilder(address.length());
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            boolean bare = c == '%' && !address.regionMatches(true, i, percent(address, i), 0, 3);
            if (bare) {
                out.append("%25");
            } else if (" \"<>\\^`{|}".indexOf(c) >= 0) {
                out.append('%').append(String.format(Locale.ROOT, "%02X", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static String percent(String address, int at) {
        boolean complete = at + 2 < address.length()
                && Character.digit(address.charAt(at + 1), 16) >= 0
                && Character.digit(address.charAt(at + 2), 16) >= 0;
        return complete ? address.substring(at, at + 3) : "\0\0\0";
    }
}
