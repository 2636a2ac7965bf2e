package samsvar.crawler.extract.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Element;
import samsvar.crawler.extract.fact.Reach;
import samsvar.crawler.extract.text.CleanText;

/** Where does a page lead, and what does it call itself? Addresses are resolved against its base element. */
final class Addresses {
    private static final Pattern REFRESH = Pattern.compile(
            "^\\s*(\\d{1,6})(?:\\.\\d*)?\\s*[;,]\\s*(?:url\\s*=\\s*)?['\"]?([^'\"]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ORIGIN = Pattern.compile("^([^/]*//[^/?#]*).*$", Pattern.DOTALL);
    private static final Pattern REACHING = Pattern.compile("\\s*(?:tel|mailto):", Pattern.CASE_INSENSITIVE);
    private static final Pattern BREAKS = Pattern.compile("[\\t\\n\\r]");
    private static final boolean[] NEEDS_ENCODING = new boolean[0x80];
    private static final Pattern WORDS = Pattern.compile("[\\s,]+");
    private static final int LONGEST_REFRESH_SECONDS = 10;
    /** More links than any real page has; a hostile one must not fill the frontier. */
    private static final int MOST_LINKS = 20_000;

    private static final int MOST_REACHES = 200;

    static {
        " \"<>\\^`{|}%".chars().forEach(c -> NEEDS_ENCODING[c] = true);
    }

    private final PageElements page;
    private final String base;
    private final String origin;
    private final URI url;
    private final Map<String, Optional<URI>> known = new HashMap<>();
    private final Map<Element, String> texts = new IdentityHashMap<>();

    Addresses(PageElements page, URI url) {
        this.page = page;
        String href =
                page.bases.isEmpty() ? "" : page.bases.getFirst().attr("href").strip();
        String resolved = href.isEmpty() ? "" : StringUtil.resolve(url.toString(), href);
        // A base such as javascript: or data: is passed over (HTML standard, 4.2.3, "frozen base URL").
        this.base = resolved.matches("(?i)https?://[^/].*") ? resolved : url.toString();
        this.origin = ORIGIN.matcher(base).replaceFirst("$1");
        this.url = url;
    }

    List<Anchor> anchors() {
        List<Anchor> found = new ArrayList<>();
        for (Element e : page.anchors) {
            if (found.size() == MOST_LINKS) {
                break;
            }
            boolean nofollow = e.hasAttr("rel") && has(e.attr("rel"), "nofollow");
            absolute(e.hasAttr("href") ? e.attr("href") : e.attr("src"))
                    .map(target -> new Anchor(target, text(e), nofollow))
                    .ifPresent(found::add);
        }
        return found;
    }

    /** All addresses named canonical, in document order, each once; those of the head where there are any. */
    List<URI> canonicals() {
        List<Element> links =
                page.links.stream().filter(l -> has(l.attr("rel"), "canonical")).toList();
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
        return page.anchors.stream()
                .filter(a -> REACHING.matcher(a.attr("href")).lookingAt())
                .limit(MOST_REACHES)
                .map(a -> new Reach(a.attr("href").strip(), text(a)))
                .toList();
    }

    List<Alternate> alternates() {
        return Alternates.of(page, url, this::absolute, this::text);
    }

    Optional<URI> refresh() {
        for (Element meta : page.metas) {
            if (!meta.attr("http-equiv").strip().equalsIgnoreCase("refresh")) {
                continue;
            }
            Matcher m = REFRESH.matcher(meta.attr("content"));
            if (m.find() && Integer.parseInt(m.group(1)) <= LONGEST_REFRESH_SECONDS) {
                return absolute(m.group(2));
            }
        }
        return Optional.empty();
    }

    private String text(Element anchor) {
        return texts.computeIfAbsent(anchor, a -> CleanText.line(a.text()));
    }

    private Optional<URI> absolute(String href) {
        return known.computeIfAbsent(href, this::resolved);
    }

    private Optional<URI> resolved(String href) {
        String stripped = withoutBreaks(href.strip());
        if (leadsOffTheWeb(stripped)) {
            return Optional.empty();
        }
        String resolved = isWhole(stripped)
                ? stripped
                : isWithinHost(stripped)
                        ? origin + stripped
                        : StringUtil.resolve(base, stripped.startsWith("#") ? base + stripped : stripped);
        try {
            URI uri = new URI(encoded(resolved));
            String scheme = uri.getScheme();
            boolean web = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
            return web && uri.getRawAuthority() != null ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String withoutBreaks(String href) {
        boolean broken = href.indexOf('\n') >= 0 || href.indexOf('\t') >= 0 || href.indexOf('\r') >= 0;
        return broken ? BREAKS.matcher(href).replaceAll("") : href;
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

    private static boolean isWhole(String href) {
        return (href.startsWith("https://") || href.startsWith("http://"))
                && !href.contains("/.")
                && href.indexOf('\\') < 0;
    }

    /** Most links: a path from the root without dots to resolve. */
    private static boolean isWithinHost(String href) {
        return href.startsWith("/") && !href.startsWith("//") && !href.contains("/.") && href.indexOf('\\') < 0;
    }

    /** Whether an attribute that lists words lists this one. */
    static boolean has(String attribute, String word) {
        String lower = attribute.strip().toLowerCase(Locale.ROOT);
        return lower.equals(word)
                || lower.contains(word) && List.of(WORDS.split(lower)).contains(word);
    }

    /** Percent-encodes what java.net.URI refuses and browsers send encoded. */
    static String encoded(String address) {
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c < NEEDS_ENCODING.length && NEEDS_ENCODING[c]) {
                return percentEncoded(address);
            }
        }
        return address;
    }

    private static String percentEncoded(String address) {
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
