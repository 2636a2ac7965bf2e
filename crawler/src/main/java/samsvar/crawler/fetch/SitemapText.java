package samsvar.crawler.fetch;

import java.io.IOException;
import java.io.Reader;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the text of a sitemap as a stream of tags. No XML parser: entities and inclusions are never resolved, nothing nests, an
 * ampersand or a missing end tag does no harm, and memory does not grow with the file.
 */
final class SitemapText {
    private static final int LONGEST = 4_096;
    private static final Set<String> ENTRIES = Set.of("url", "sitemap", "item", "entry");
    private static final Set<String> ROOTS = Set.of("urlset", "sitemapindex", "rss", "feed", "rdf");
    private static final Set<String> DATES = Set.of("lastmod", "pubdate", "updated", "modified");
    private static final Pattern HREF =
            Pattern.compile("\\shref\\s*=\\s*[\"']([^\"']*)[\"']", Pattern.CASE_INSENSITIVE);
    private static final Pattern OTHER_REL =
            Pattern.compile("\\srel\\s*=\\s*[\"'](?!alternate)", Pattern.CASE_INSENSITIVE);

    private final Reader in;
    private final Consumer<SitemapFile.Entry> entries;
    private final char[] buffer = new char[8_192];
    private int position;
    private int filled;
    private final StringBuilder text = new StringBuilder();
    private String root = "";
    private String prefix = "";
    private String entry = "";
    private String location = "";
    private String date = "";
    private int count;
    private boolean ended;

    SitemapText(Reader in, Consumer<SitemapFile.Entry> entries) {
        this.in = in;
        this.entries = entries;
    }

    Optional<String> read() throws IOException {
        int c = next();
        while (c == '\ufeff' || Character.isWhitespace(c)) {
            c = next();
        }
        if (c != '<') {
            return lines(c);
        }
        try {
            while (c >= 0 && count <= SitemapFile.MAX_ENTRIES && !ended) {
                if (c == '<') {
                    markup();
                } else {
                    append(c);
                }
                c = next();
            }
        } finally {
            // Also of a file that breaks off: its last address may be there whole.
            emit();
        }
        if (count > SitemapFile.MAX_ENTRIES) {
            return Optional.of("lists more than " + SitemapFile.MAX_ENTRIES + " addresses");
        }
        if (root.isEmpty()) {
            return Optional.of("is no sitemap");
        }
        return ended ? Optional.empty() : Optional.of("breaks off before its end");
    }

    private Optional<String> lines(int first) throws IOException {
        for (int c = first; c >= 0 && count < SitemapFile.MAX_ENTRIES; c = next()) {
            if (c == '\n' || c == '\r') {
                line();
            } else {
                append(c);
            }
        }
        line();
        return count < SitemapFile.MAX_ENTRIES
                ? Optional.empty()
                : Optional.of("lists " + SitemapFile.MAX_ENTRIES + " addresses or more");
    }

    private void line() {
        location = text.toString();
        text.setLength(0);
        emit();
    }

    private void markup() throws IOException {
        int c = next();
        switch (c) {
            case '!' -> declaration();
            case '?' -> skipTo("?>", false);
            case '/' -> end(tag(next()));
            default -> start(tag(c));
        }
    }

    private void declaration() throws IOException {
        int c = next();
        if (c == '-') {
            skipTo("-->", false);
        } else if (c == '[') {
            skipWord("CDATA[");
            skipTo("]]>", true);
        } else {
            // A document type; its entities may be declared in brackets.
            while (c >= 0 && c != '>' && c != '[') {
                c = next();
            }
            if (c == '[') {
                skipTo("]>", false);
            }
        }
    }

    private void skipWord(String word) throws IOException {
        for (int i = 0; i < word.length(); i++) {
            next();
        }
    }

    private void skipTo(String end, boolean keeping) throws IOException {
        int matched = 0;
        while (matched < end.length()) {
            int c = next();
            if (c < 0) {
                return;
            }
            if (c == end.charAt(matched)) {
                matched++;
            } else {
                // "--->" and "]]]>" end as well: the run of first characters stays matched.
                boolean run = matched > 0 && c == end.charAt(matched - 1) && end.charAt(0) == c;
                if (keeping) {
                    end.substring(0, run ? 1 : matched).chars().forEach(this::append);
                }
                matched = run ? matched : c == end.charAt(0) ? 1 : 0;
                if (keeping && matched == 0) {
                    append(c);
                }
            }
        }
    }

    private String tag(int first) throws IOException {
        StringBuilder tag = new StringBuilder();
        for (int c = first; c >= 0 && c != '>'; c = next()) {
            if (tag.length() < LONGEST) {
                tag.append((char) c);
            }
        }
        return tag.toString();
    }

    private void start(String tag) {
        String name = name(tag);
        if (root.isEmpty()) {
            takeRoot(name);
            return;
        }
        if (!name.startsWith(prefix)) {
            return;
        }
        String local = name.substring(prefix.length());
        if (ENTRIES.contains(local)) {
            emit();
            entry = local;
        } else if (local.equals("link")
                && entry.equals("entry")
                && !OTHER_REL.matcher(tag).find()) {
            Matcher href = HREF.matcher(tag);
            location = location.isEmpty() && href.find() ? href.group(1) : location;
        }
        text.setLength(0);
    }

    private void takeRoot(String name) {
        int colon = name.indexOf(':');
        String local = name.substring(colon + 1);
        // rdf:RSS and its channel hold elements without a prefix.
        prefix = local.equals("rdf") ? "" : name.substring(0, colon + 1);
        root = ROOTS.contains(local) ? name : "";
        ended = root.isEmpty();
    }

    private void end(String tag) {
        String name = name(tag);
        ended |= name.equals(root);
        if (name.startsWith(prefix)) {
            String local = name.substring(prefix.length());
            if (ENTRIES.contains(local)) {
                emit();
                entry = "";
            } else if (!entry.isEmpty() && (local.equals("loc") || (local.equals("link") && entry.equals("item")))) {
                location = text.toString();
            } else if (!entry.isEmpty() && DATES.contains(local)) {
                date = text.toString();
            }
        }
        text.setLength(0);
    }

    private static String name(String tag) {
        int end = 0;
        while (end < tag.length() && !Character.isWhitespace(tag.charAt(end)) && tag.charAt(end) != '/') {
            end++;
        }
        return tag.substring(0, end).toLowerCase(Locale.ROOT);
    }

    private void emit() {
        String found = unescaped(location.strip());
        if (!found.isEmpty() && found.length() < LONGEST && ++count <= SitemapFile.MAX_ENTRIES) {
            entries.accept(new SitemapFile.Entry(found, entry.equals("sitemap"), date.strip()));
        }
        location = "";
        date = "";
    }

    private static String unescaped(String text) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&#39;", "'")
                .replace("&#38;", "&")
                .replace("&#x26;", "&")
                .replace("&amp;", "&");
    }

    private void append(int c) {
        if (text.length() < LONGEST) {
            text.append((char) c);
        }
    }

    private int next() throws IOException {
        if (position == filled) {
            filled = in.read(buffer);
            position = 0;
            if (filled <= 0) {
                filled = 0;
                return -1;
            }
        }
        return buffer[position++];
    }
}
