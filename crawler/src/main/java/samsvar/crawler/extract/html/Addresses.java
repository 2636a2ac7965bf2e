package samsvar.crawler.extract.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import samsvar.config.language.LanguageTag;
import samsvar.crawler.extract.text.CleanText;

/** Where does a page lead, and what does it call itself? Addresses are resolved against its base element. */
final class Addresses {
    private static final Pattern REFRESH = Pattern.compile(
            "^\\s*(\\d{1,6})(?:\\.\\d*)?\\s*[;,]\\s*(?:url\\s*=\\s*)?['\"]?([^'\"]+)", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_REFRESH_SECONDS = 10;
    /** More links than any real page has; a hostile one must not fill the frontier. */
    private static final int MOST_LINKS = 20_000;

    private final Document document;
    private final String base;

    Addresses(Document document, URI url) {
        this.document = document;
        Element declared = document.selectFirst("base[href]");
        String href = declared == null ? "" : declared.attr("href").strip();
        this.base = href.isEmpty() ? url.toString() : StringUtil.resolve(url.toString(), href);
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

    Optional<URI> canonical() {
        return document.select("link[rel~=(?i)(^|\\s)canonical(\\s|$)][href]").stream()
                .findFirst()
                .flatMap(l -> absolute(l.attr("href")));
    }

    Map<LanguageTag, URI> versions() {
        Map<LanguageTag, URI> found = new LinkedHashMap<>();
        for (Element link : document.select("link[rel~=(?i)(^|\\s)alternate(\\s|$)][hreflang][href]")) {
            LanguageTag language = LanguageTag.of(link.attr("hreflang"));
            if (!language.equals(LanguageTag.UNKNOWN) && !link.attr("hreflang").startsWith("x-")) {
                absolute(link.attr("href")).ifPresent(target -> found.putIfAbsent(language, target));
            }
        }
        return found;
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
