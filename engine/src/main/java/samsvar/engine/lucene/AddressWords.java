package samsvar.engine.lucene;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import samsvar.engine.page.PageUrl;

/** Which words does an address hold? Authorities name things in their paths ("/utbildning/sfi.html"). */
final class AddressWords {
    private static final Pattern QUERY = Pattern.compile("\\?.*$");
    private static final Pattern ENDING = Pattern.compile("\\.[a-z]{2,5}$");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    private AddressWords() {}

    /** The words of the path, decoded, separated by spaces; empty where there is none or it can not be decoded. */
    static String of(PageUrl url) {
        String value = url.value();
        int scheme = value.indexOf("://");
        int path = scheme < 0 ? -1 : value.indexOf('/', scheme + 3);
        if (path < 0) {
            return "";
        }
        String raw = ENDING.matcher(QUERY.matcher(value.substring(path)).replaceAll(""))
                .replaceAll("");
        return NO_LETTERS.matcher(decoded(raw)).replaceAll(" ").strip();
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException badEscape) {
            return path.replace('%', ' ');
        }
    }
}
