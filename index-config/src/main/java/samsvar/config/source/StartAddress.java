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

    private static final Pattern PARTS =
            Pattern.compile("(?i)(https?)://([^/?#@\\s]+?)(?::(\\d{1,5}))?([/?][^#]*)?(#.*)?");
    private static final int LONGEST_HOST = 253;
    private static final int LONGEST_LABEL = 63;

    /** The address; empty where the text is none or not for the web. User names and passwords are refused. */
    public static Optional<StartAddress> parse(String text) {
        String stripped = text.strip();
        Optional<StartAddress> plain = plain(stripped);
        return plain.isPresent() ? plain : parts(stripped);
    }

    /** The address where it is written as we keep it: most are, and a thousand are read at every start. */
    private static Optional<StartAddress> plain(String text) {
        if (!(text.startsWith("https://") || text.startsWith("http://")) || text.indexOf('#') >= 0 || !isAscii(text)) {
            return Optional.empty();
        }
        Optional<URI> uri = uri(text);
        String host = uri.map(URI::getHost).orElse("");
        boolean asKept = uri.filter(u -> u.getPort() == -1
                        && u.getUserInfo() == null
                        && u.getPath().startsWith("/"))
                .isPresent();
        return asKept && isHost(host)
                ? Optional.of(new StartAddress(uri.get(), Sources.bareHost(host)))
                : Optional.empty();
    }

    private static Optional<StartAddress> parts(String text) {
        Matcher parts = PARTS.matcher(text);
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
        String path = rest.startsWith("?") ? "/" + rest : rest;
        return uri(scheme + "://" + host.get() + (usual ? "" : ":" + port) + path)
                .map(uri -> new StartAddress(uri, Sources.bareHost(host.get())));
    }

    /** The host name in lower case and ASCII (IDNA); empty where it is none. "www." is kept. */
    public static Optional<String> host(String text) {
        try {
            String ascii = isAscii(text) ? text : IDN.toASCII(text, IDN.ALLOW_UNASSIGNED);
            String lower = ascii.toLowerCase(Locale.ROOT);
            String name = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
            return Optional.of(name).filter(StartAddress::isHost);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isHost(String name) {
        if (name.startsWith("[") && name.endsWith("]")) {
            return name.substring(1, name.length() - 1).matches("[0-9a-f:.]*:[0-9a-f:.]*");
        }
        int label = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean inside = c == '-' && label > 0 && i + 1 < name.length() && name.charAt(i + 1) != '.';
            if (c == '.' && label > 0) {
                label = 0;
            } else if ((c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '_' || inside) && label < LONGEST_LABEL) {
                label++;
            } else {
                return false;
            }
        }
        return label > 0 && name.length() <= LONGEST_HOST;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    private static Optional<URI> uri(String text) {
        try {
            URI uri = new URI(text);
            return Optional.of(isAscii(text) ? uri : new URI(uri.toASCIIString()));
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
