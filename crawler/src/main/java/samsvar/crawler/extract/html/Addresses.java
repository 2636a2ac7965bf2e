package samsvar.crawler.extract.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Element;
import samsvar.crawler.extract.fact.Reach;

/** Where does a page lead, and what does it call itself? Addresses are resolved against its base element. */
final class Addresses {
    private static final Pattern REFRESH = Pattern.compile(
            "^\\s*(\\d{1,6})(?:\\.\\d*)?\\s*[;,]\\s*(?:url\\s*=\\s*)?['\"]?([^'\"]+)", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_REFRESH_SECONDS = 10;
    /** More links than any real page has; a hostile one must not fill the frontier. */
    private static final int MOST_LINKS = 20_000;

    /** What java.net.URI takes in no address, or, as the percent sign, only before two digits. */
    private static final String REFUSED = "% \"<>\\^`{|}";

    private static final int MOST_REACHES = 200;

    private final PageParts parts;
    private final String base;
    private final String origin;
    private final URI url;

    private final Map<String, Optional<URI>> known = new HashMap<>();

    Addresses(PageParts parts, URI url) {
        this.parts = parts;
        String href = parts.base().map(e -> e.attr("href").strip()).orElse("");
        String resolved = href.isEmpty() ? "" : StringUtil.resolve(url.toString(), href);
        // A base such as javascript: or data: is passed over (HTML standard, 4.2.3, "frozen base URL").
        this.base = resolved.matches("(?i)https?://[^/].*") ? resolved : url.toString();
        this.origin = origin(base);
        this.url = url;
    }

    /** Scheme and authority of an address, empty where it has none. */
    private static String origin(String address) {
        int authority = address.indexOf("//") + 2;
        int end = authority;
        while (end < address.length() && "/?#".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        return authority < 2 ? "" : address.substring(0, end);
    }

    List<Anchor> anchors() {
        List<Anchor> found = new ArrayList<>();
        for (PageParts.Lead lead : parts.leads()) {
            if (found.size() == MOST_LINKS) {
                break;
            }
            absolute(lead.address())
                    .map(target -> new Anchor(target, lead.text(), isRelated(lead.element(), "nofollow")))
                    .ifPresent(found::add);
        }
        return found;
    }

    /** Whether a link's rel has a word, in whatever case. */
    static boolean isRelated(Element link, String word) {
        String rel = link.attr("rel");
        return rel.length() >= word.length()
                && Stream.of(rel.strip().split("[\\s,]+")).anyMatch(word::equalsIgnoreCase);
    }

    /** All addresses named canonical, in document order, each once; those of the head where there are any. */
    List<URI> canonicals() {
        List<Element> links = parts.links().stream()
                .filter(l -> l.hasAttr("href") && isRelated(l, "canonical"))
                .toList();
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
        return parts.leads().stream()
                .filter(l -> l.element().normalName().equals("a") && isReach(l.address().strip()))
                .limit(MOST_REACHES)
                .map(l -> new Reach(l.address().strip(), l.text()))
                .toList();
    }

    private static boolean isReach(String address) {
        return address.regionMatches(true, 0, "tel:", 0, 4) || address.regionMatches(true, 0, "mailto:", 0, 7);
    }

    List<Alternate> alternates() {
        return Alternates.of(parts, url, this::absolute);
    }

    Optional<URI> refresh() {
        for (Element meta : parts.metas()) {
            Matcher m = REFRESH.matcher(meta.attr("content"));
            if (meta.attr("http-equiv").strip().equalsIgnoreCase("refresh")
                    && m.find() && Integer.parseInt(m.group(1)) <= LONGEST_REFRESH_SECONDS) {
                return absolute(m.group(2));
            }
        }
        return Optional.empty();
    }

    private Optional<URI> absolute(String href) {
        return known.computeIfAbsent(href, this::resolved);
    }

    private Optional<URI> resolved(String href) {
        String stripped = withoutBreaks(href.strip());
        if (leadsOffTheWeb(stripped)) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(encoded(resolve(stripped)));
            String scheme = uri.getScheme();
            boolean web = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
            return web && uri.getRawAuthority() != null ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Whether an address has a scheme of its own, such as javascript: or tel:, that is not the web's. */
    private static boolean leadsOffTheWeb(String href) {
        int i = 0;
        while (i < href.length() && (Character.isLetterOrDigit(href.charAt(i)) || "+.-".indexOf(href.charAt(i)) >= 0)) {
            i++;
        }
        return i > 0
                && i < href.length()
                && href.charAt(i) == ':'
                && !href.regionMatches(true, 0, "http:", 0, 5)
                && !href.regionMatches(true, 0, "https:", 0, 6);
    }

    /** Most links are whole, or begin with a slash, and hold nothing to resolve. */
    private String resolve(String href) {
        if (href.startsWith("#")) {
            return base + href;
        }
        boolean done = !href.contains("/.") && href.indexOf('\\') < 0;
        if (done && (href.startsWith("https://") || href.startsWith("http://"))) {
            return href;
        }
        boolean below = href.startsWith("/") && !href.startsWith("//");
        return done && below && !origin.isEmpty() ? origin + href : StringUtil.resolve(base, href);
    }

    private static String withoutBreaks(String href) {
        boolean none = href.indexOf('\n') < 0 && href.indexOf('\t') < 0 && href.indexOf('\r') < 0;
        return none ? href : href.replace("\t", "").replace("\n", "").replace("\r", "");
    }

    /** Percent-encodes what java.net.URI refuses and browsers send encoded. */
    static String encoded(String address) {
        return isEncoded(address) ? address : encode(address);
    }

    private static boolean isEncoded(String address) {
        for (int i = 0; i < address.length(); i++) {
            if (REFUSED.indexOf(address.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static String encode(String address) {
        StringBuilder out = new StringBuilder(address.length());
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            boolean bare = c == '%' && !address.regionMatches(true, i, percent(address, i), 0, 3);
            if (bare) {
                out.append("%25");
            } else if (c != '%' && REFUSED.indexOf(c) >= 0) {
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
