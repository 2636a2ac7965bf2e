package samsvar.crawler.extract.html;

import java.util.List;

/**
 * Closes the quotes that an author forgot. A parser that keeps to the standard reads {@code <a href="/x>text} as an attribute
 * that goes on to the next quote, or to the end of the document, and all that is written there is lost.
 */
final class BrokenQuotes {
    /** What stands inside is not markup. */
    private static final List<String> RAW = List.of("script", "style", "textarea", "title", "xmp");

    private final String html;
    private final StringBuilder out = new StringBuilder();
    private int copied;

    private BrokenQuotes(String html) {
        this.html = html;
    }

    /** The document with every attribute ending inside its tag; the same one where all do. */
    static String mended(String html) {
        return new BrokenQuotes(html).mend();
    }

    private String mend() {
        int at = html.indexOf('<');
        while (at >= 0) {
            at = html.indexOf('<', after(at));
        }
        return out.isEmpty() ? html : out.append(html, copied, html.length()).toString();
    }

    /** Where the markup that begins at a place has ended. */
    private int after(int start) {
        if (html.startsWith("<!--", start)) {
            int end = html.indexOf("-->", start + 4);
            return end < 0 ? html.length() : end + 3;
        }
        if (start + 1 >= html.length() || !isLetter(html.charAt(start + 1))) {
            return start + 1;
        }
        int end = endOfTag(start + 1);
        for (String raw : RAW) {
            if (html.regionMatches(true, start + 1, raw, 0, raw.length())
                    && !isLetter(charAt(start + 1 + raw.length()))) {
                return endOfRaw(raw, end);
            }
        }
        return end;
    }

    private int endOfTag(int start) {
        char before = ' ';
        for (int i = start; i < html.length(); i++) {
            char c = html.charAt(i);
            if (c == '>') {
                return i + 1;
            }
            if ((c == '"' || c == '\'') && before == '=') {
                int close = html.indexOf(c, i + 1);
                if (close < 0 || runsOn(i, close)) {
                    return close(i, c);
                }
                i = close;
            }
            before = c <= ' ' ? before : c;
        }
        return html.length();
    }

    /** Whether a value holds tags, and what follows its last quote can not follow a value. */
    private boolean runsOn(int open, int close) {
        char next = charAt(close + 1);
        if (next <= ' ' || next == '>' || next == '/' && charAt(close + 2) == '>') {
            return false;
        }
        int end = html.indexOf('>', open + 1);
        int tag = html.indexOf('<', open + 1);
        return end > 0 && end < close && tag > 0 && tag < close;
    }

    private int close(int open, char quote) {
        int end = html.indexOf('>', open);
        if (end < 0) {
            return html.length();
        }
        out.append(html, copied, end).append(quote);
        copied = end;
        return end + 1;
    }

    private int endOfRaw(String name, int from) {
        int at = html.indexOf("</", from);
        while (at >= 0 && !html.regionMatches(true, at + 2, name, 0, name.length())) {
            at = html.indexOf("</", at + 2);
        }
        return at < 0 ? html.length() : at;
    }

    private char charAt(int i) {
        return i < html.length() ? html.charAt(i) : '>';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
