package samsvar.crawler.extract;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Which kind of document is a body? Its first bytes know better than its Content-Type or its name. */
enum DocumentKind {
    HTML,
    TEXT,
    /** PDF and office files. */
    DOCUMENT,
    /** Other files packed into one. */
    ARCHIVE,
    OTHER;

    private static final int LOOKED_AT = 1024;
    /** Where a zip file keeps its list of contents, bytes from its end; longer lists are no office files'. */
    private static final int CONTENTS = 1 << 16;

    static DocumentKind of(Body body) {
        byte[] bytes = body.bytes();
        String start = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        String declared = body.contentType().map(DocumentKind::mediaType).orElse("");
        if (start.indexOf("%PDF-") >= 0
                || start.startsWith("{\\rtf")
                || isOfficeZip(start, declared, body)
                || isOle(start)) {
            return DOCUMENT;
        }
        if (isArchive(start)) {
            return ARCHIVE;
        }
        if (looksLikeHtml(start)) {
            return HTML;
        }
        return byType(declared, start);
    }

    private static DocumentKind byType(String declared, String start) {
        boolean wide = start.startsWith("\u00FF\u00FE") || start.startsWith("\u00FE\u00FF");
        boolean binary = start.indexOf('\0') >= 0 && !wide;
        return switch (declared) {
            case "text/html", "application/xhtml+xml" -> binary ? OTHER : HTML;
            case "text/plain", "text/markdown", "" -> binary ? OTHER : TEXT;
            default -> OTHER;
        };
    }

    static String mediaType(String contentType) {
        return contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isOfficeZip(String start, String declared, Body body) {
        if (!start.startsWith("PK\u0003\u0004")) {
            return false;
        }
        String path = Optional.ofNullable(body.url().getPath()).orElse("").toLowerCase(Locale.ROOT);
        return declared.contains("officedocument")
                || declared.contains("opendocument")
                || start.contains("opendocument")
                || start.contains("[Content_Types].xml")
                || start.contains("word/")
                || path.matches(".*\\.(docx|xlsx|pptx|odt|ods|odp)")
                || contents(body.bytes()).contains("[Content_Types].xml");
    }

    private static String contents(byte[] zip) {
        int from = Math.max(0, zip.length - CONTENTS);
        return new String(zip, from, zip.length - from, StandardCharsets.ISO_8859_1);
    }

    private static boolean isArchive(String start) {
        return start.startsWith("PK\u0003\u0004")
                || start.startsWith("PK\u0005\u0006")
                || start.startsWith("\u001F\u008B")
                || start.startsWith("Rar!")
                || start.startsWith("7z\u00BC\u00AF");
    }

    private static boolean isOle(String start) {
        return start.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1");
    }

    private static boolean looksLikeHtml(String start) {
        if (start.regionMatches(true, 0, "<!doctype html>", 0, 15)) {
            return true;
        }
        String text = start.replaceFirst("^(\u00EF\u00BB\u00BF)?\\s*", "").toLowerCase(Locale.ROOT);
        String after = text.replaceFirst("^(<\\?xml.*?\\?>|<!--.*?-->|\\s)+", "");
        boolean feed = after.startsWith("<rss")
                || after.startsWith("<feed")
                || after.startsWith("<urlset")
                || after.startsWith("<svg");
        return !feed
                && after.matches("(?s)<(!doctype"
                        + " html|html|head|body|title|meta|script|div|table|h1|p|a|br|b|style|font|iframe)\\b.*");
    }
}
