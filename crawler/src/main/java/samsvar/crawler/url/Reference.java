package samsvar.crawler.url;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an address as written, found as browsers find them (WHATWG URL, 4.4) so far as the web schemes are concerned: line
 * breaks and tabs do not count, a backslash is a slash, and what is missing comes from the base.
 *
 * @param scheme http or https
 * @param authority as written: user, host, port
 * @param path as written, beginning with a slash, or empty
 * @param query as written, without its question mark; empty where there is none
 */
record Reference(String scheme, String authority, String path, String query) {
    /** The parts, or null where it is no web address. */
    static @Nullable Reference read(String written, @Nullable URI given) {
        URI base = given == null || given.getRawAuthority() == null ? null : given;
        String text = clean(written);
        int hash = text.indexOf('#');
        text = hash < 0 ? text : text.substring(0, hash);
        int colon = schemeEnd(text);
        if (colon < 0) {
            return base == null ? null : relative(text, base);
        }
        String scheme = text.substring(0, colon).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            return null;
        }
        int start = slashes(text, colon + 1);
        if (start - colon > 2) {
            return absolute(scheme, text, start);
        }
        return base != null && scheme.equals(base.getScheme()) ? relative(text.substring(colon + 1), base) : null;
    }

    private static Reference absolute(String scheme, String text, int start) {
        int end = start;
        while (end < text.length() && "/\\?".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String authority = text.substring(start, end);
        int query = text.indexOf('?', end);
        return new Reference(
                scheme,
                authority,
                slashed(text.substring(end, query < 0 ? text.length() : query)),
                query < 0 ? "" : text.substring(query + 1));
    }

    private static Reference relative(String text, URI base) {
        String scheme = base.getScheme();
        String authority = base.getRawAuthority();
        String basePath = base.getRawPath() == null ? "" : base.getRawPath();
        if (text.isEmpty()) {
            return new Reference(scheme, authority, basePath, base.getRawQuery() == null ? "" : base.getRawQuery());
        }
        int start = slashes(text, 0);
        if (start > 1) {
            return absolute(scheme, text, start);
        }
        int query = text.indexOf('?');
        String path = slashed(query < 0 ? text : text.substring(0, query));
        String folder = start == 1 ? "" : basePath.substring(0, basePath.lastIndexOf('/') + 1);
        String whole = path.isEmpty() ? basePath : (folder.isEmpty() && start == 0 ? "/" : folder) + path;
        return new Reference(scheme, authority, whole, query < 0 ? "" : text.substring(query + 1));
    }

    private static int slashes(String text, int from) {
        int i = from;
        while (i < text.length() && (text.charAt(i) == '/' || text.charAt(i) == '\\')) {
            i++;
        }
        return i;
    }

    private static String slashed(String path) {
        return path.indexOf('\\') < 0 ? path : path.replace('\\', '/');
    }

    /** Where the scheme ends; -1 where there is none. */
    private static int schemeEnd(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (c == ':' && i > 0) {
                return i;
            }
            if (!letter && (i == 0 || !((c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.'))) {
                return -1;
            }
        }
        return -1;
    }

    private static String clean(String written) {
        int start = 0;
        int end = written.length();
        while (start < end && blank(written.charAt(start))) {
            start++;
        }
        while (end > start && blank(written.charAt(end - 1))) {
            end--;
        }
        for (int i = start; i < end; i++) {
            char c = written.charAt(i);
            if (c == '\n' || c == '\t' || c == '\r') {
                return written.substring(start, end).replaceAll("[\\n\\t\\r]", "");
            }
        }
        return written.substring(start, end);
    }

    private static boolean blank(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\ufeff' || Character.isWhitespace(c);
    }
}
