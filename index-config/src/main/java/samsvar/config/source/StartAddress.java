package samsvar.config.source;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address that a crawl begins at.
 *
 * @param uri absolute, http or https, ASCII, with a path, without fragment and default port
 * @param host lower-case host without "www.", punycode for non-ASCII, brackets kept on IPv6
 */
public record StartAddress(URI uri, String host) {
    /** What {@link #parse} takes, one sentence. */
    public static final String ALLOWED = "An absolute http or https address such as https://www.udi.no/ is allowed.";

    private static final Pattern PARTS = Pattern.compile("(?i)(https?)://([^/?#@\\s]+?)(?::(\\d{1,5}))?([/?][^#]*)?(#.*)?");
    private static final Pattern NAME = Pattern.compile("([a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?\\.?)+|\\[[0-9a-f:.]+]");

    /** The address; empty where the text is none or not for the web. User names and passwords are refused. */
    public static Optional<StartAddress> parse(String text) {
        Matcher parts = PARTS.matcher(text.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        String scheme = parts.group(1).toLowerCase(Locale.ROOT);
        Optional<String> host = host(parts.group(2));
        String port = Optional.ofNullable(parts.group(3)).orElse("");
        if (host.isEmpty() || !port.isEmpty() && Integer.parseInt(port) > 65_535) {
            return Optional.empty();
        }
        boolean usual = port.isEmpty() || port.equals(scheme.equals("http") ? "80" : "443");
        String rest = Optional.ofNullable(parts.group(4)).orElse("/").replace(" ", "%20");
        return uri(scheme + "://" + host.get() + (usual ? "" : ":" + port) + (rest.startsWith("?") ? "/" : "") + rest)
                .map(uri -> new StartAddress(uri, Sources.bareHost(host.get())));
    }

    /** The host name in lower case and ASCII (IDNA); empty where it is none. "www." is kept. */
    public static Optional<String> host(String text) {
        try {
            String ascii = text.startsWith("[") ? text : IDN.toASCII(text, IDN.ALLOW_UNASSIGNED);
            String lower = ascii.toLowerCase(Locale.ROOT);
            String name = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
            return Optional.of(name).filter(n -> n.length() <= 253 && NAME.matcher(n).matches());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<URI> uri(String text) {
        try {
            return Optional.of(new URI(new URI(text).toASCIIString()));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** The address without "www.": the same for addresses that count as one. */
    String key() {
        String text = uri.toString();
        return text.replaceFirst("(?i)://www\\.", "://");
    }
}
