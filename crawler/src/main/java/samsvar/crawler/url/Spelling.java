package samsvar.crawler.url;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The one way of spelling each part of an address (RFC 3986, 6.2.2 and 6.2.3). */
final class Spelling {
    private static final String HEX = "0123456789ABCDEF";
    private static final boolean[] UNRESERVED = table("-._~");
    private static final boolean[] KEPT = table("-._~!$&'()*+,;=:@/?");

    private Spelling() {}

    private static boolean[] table(String more) {
        boolean[] table = new boolean[128];
        for (char c = 0; c < 128; c++) {
            table[c] =
                    (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || more.indexOf(c) >= 0;
        }
        return table;
    }

    /** Host and port: no user, lower case, names as punycode, no standard port; null where there is no such host. */
    static @Nullable String authority(String scheme, String written) {
        String place = written.substring(written.lastIndexOf('@') + 1);
        int colon = place.lastIndexOf(':');
        boolean port = colon > place.lastIndexOf(']');
        String host = host(port ? place.substring(0, colon) : place);
        if (host == null || !port || colon == place.length() - 1) {
            return host;
        }
        int number = port(place, colon + 1);
        boolean standard = number == (scheme.equals("https") ? 443 : 80);
        return number < 0 ? null : standard ? host : host + ":" + number;
    }

    private static int port(String text, int from) {
        int number = 0;
        for (int i = from; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            number = number * 10 + digit;
            if (digit < 0 || digit > 9 || number > 65_535) {
                return -1;
            }
        }
        return number;
    }

    private static @Nullable String host(String written) {
        if (isPlainHost(written)) {
            return written;
        }
        if (written.startsWith("[")) {
            return written.indexOf('%') < 0 ? written.toLowerCase(Locale.ROOT) : null;
        }
        String decoded = decoded(written);
        try {
            String ascii = IDN.toASCII(decoded, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
            String host = ascii.endsWith(".") ? ascii.substring(0, ascii.length() - 1) : ascii;
            return isPlainHost(host) ? host : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String decoded(String written) {
        if (written.indexOf('%') < 0) {
            return written;
        }
        byte[] bytes = written.getBytes(StandardCharsets.UTF_8);
        int length = 0;
        for (int i = 0; i < bytes.length; i++) {
            boolean escaped =
                    bytes[i] == '%' && i + 2 < bytes.length && hex(bytes[i + 1]) >= 0 && hex(bytes[i + 2]) >= 0;
            bytes[length++] = escaped ? (byte) (hex(bytes[i + 1]) << 4 | hex(bytes[i + 2])) : bytes[i];
            i += escaped ? 2 : 0;
        }
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    /** Whether the name is in its one spelling: labels of letters, digits and hyphens between dots. */
    private static boolean isPlainHost(String host) {
        if (host.isEmpty() || host.length() > 253) {
            return false;
        }
        int label = 0;
        for (int i = 0; i < host.length(); i++) {
            char c = host.charAt(i);
            if (c == '.') {
                if (label == 0) {
                    return false;
                }
                label = 0;
            } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_') {
                if (++label > 63) {
                    return false;
                }
            } else {
                return false;
            }
        }
        return label > 0;
    }

    /** The path, never empty, without segments that only lead to and fro. */
    static String path(String written) {
        if (written.isEmpty()) {
            return "/";
        }
        String path = escaped(written);
        return path.contains("/.") || path.contains("//") ? walked(path) : path;
    }

    private static String walked(String path) {
        Deque<String> segments = new ArrayDeque<>();
        int start = 1;
        boolean folder = true;
        while (start <= path.length()) {
            int end = path.indexOf('/', start);
            end = end < 0 ? path.length() : end;
            String segment = path.substring(start, end);
            folder = segment.isEmpty() || segment.equals(".") || segment.equals("..");
            if (segment.equals("..")) {
                segments.pollLast();
            } else if (!folder) {
                segments.add(segment);
            }
            start = end + 1;
        }
        return "/" + String.join("/", segments) + (folder && !segments.isEmpty() ? "/" : "");
    }

    /**
     * Percent-encoding made uniform: what may stand bare stands bare, everything else is encoded as UTF-8 in upper case; bytes that
     * were encoded and are no UTF-8 stay as they are.
     */
    static String escaped(String written) {
        int plain = 0;
        while (plain < written.length() && isKept(written.charAt(plain))) {
            plain++;
        }
        if (plain == written.length()) {
            return written;
        }
        StringBuilder out = new StringBuilder(written.length() + 16).append(written, 0, plain);
        for (int i = plain; i < written.length(); i++) {
            char c = written.charAt(i);
            if (isKept(c)) {
                out.append(c);
            } else if (c == '%') {
                i += percent(written, i, out);
            } else {
                int point = written.codePointAt(i);
                i += Character.charCount(point) - 1;
                for (byte b : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
                    append(out, b & 0xff);
                }
            }
        }
        return out.toString();
    }

    /** Writes what stands at a percent sign; returns how many characters after it are done with. */
    private static int percent(String written, int at, StringBuilder out) {
        int high = at + 2 < written.length() ? hex(written.charAt(at + 1)) : -1;
        int low = high < 0 ? -1 : hex(written.charAt(at + 2));
        if (low < 0) {
            out.append("%25");
            return 0;
        }
        int value = high << 4 | low;
        if (value < 128 && UNRESERVED[value]) {
            out.append((char) value);
        } else {
            append(out, value);
        }
        return 2;
    }

    private static void append(StringBuilder out, int value) {
        out.append('%').append(HEX.charAt(value >> 4)).append(HEX.charAt(value & 15));
    }

    private static boolean isKept(char c) {
        return c < 128 && KEPT[c];
    }

    private static int hex(int c) {
        return Character.digit(c, 16);
    }
}
