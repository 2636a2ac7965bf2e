package samsvar.crawler.extract.text;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * In which encoding is a document written? In the order of the WHATWG Encoding and HTML standards: byte order mark, HTTP
 * header, declaration inside the document; but bytes that prove to be UTF-8 win over any declaration, and bytes that
 * cannot be what is declared are judged by themselves.
 */
public final class Charsets {
    private static final Pattern HEADER =
            Pattern.compile("charset\\s*=\\s*[\"']?([^\\s\"';,]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern INSIDE = Pattern.compile(
            "<meta\\b[^>]*?charset\\s*=\\s*[\"']?\\s*([^\\s\"'/>;]+)|<\\?xml[^>]*?encoding\\s*=\\s*[\"']([^\"']+)",
            Pattern.CASE_INSENSITIVE);
    /** The standard says 1,024 bytes; real pages put scripts before their declaration. */
    private static final int PRESCAN_BYTES = 8192;

    private Charsets() {}

    /** The characters of the document, undecodable bytes as U+FFFD, without byte order mark. */
    public static String decode(byte[] bytes, Optional<String> contentType) {
        Charset charset = of(bytes, contentType);
        String text = new String(bytes, charset);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** The encoding the document is most likely written in. */
    public static Charset of(byte[] bytes, Optional<String> contentType) {
        Optional<Charset> marked = byteOrderMark(bytes);
        if (marked.isPresent()) {
            return marked.get();
        }
        HighBytes high = HighBytes.of(bytes);
        if (high.provesUtf8()) {
            return StandardCharsets.UTF_8;
        }
        List<Charset> declared = declared(bytes, contentType);
        if (high.count() == 0) {
            return declared.stream().findFirst().orElse(StandardCharsets.UTF_8);
        }
        return declared.stream().filter(high::canBe).findFirst().orElseGet(high::guess);
    }

    private static List<Charset> declared(byte[] bytes, Optional<String> contentType) {
        List<Charset> found = new ArrayList<>();
        contentType
                .map(HEADER::matcher)
                .filter(Matcher::find)
                .flatMap(m -> named(m.group(1)))
                .ifPresent(found::add);
        String start = new String(bytes, 0, Math.min(bytes.length, PRESCAN_BYTES), StandardCharsets.ISO_8859_1);
        Matcher inside = INSIDE.matcher(start);
        if (inside.find()) {
            named(inside.group(1) == null ? inside.group(2) : inside.group(1))
                    .map(c -> c.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : c)
                    .ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Charset> byteOrderMark(byte[] b) {
        if (b.length >= 3 && (b[0] & 0xFF) == 0xEF && (b[1] & 0xFF) == 0xBB && (b[2] & 0xFF) == 0xBF) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (b.length >= 2 && (b[0] & 0xFF) == 0xFE && (b[1] & 0xFF) == 0xFF) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        if (b.length >= 2 && (b[0] & 0xFF) == 0xFF && (b[1] & 0xFF) == 0xFE) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return Optional.empty();
    }

    /** The encoding a label stands for on the web, where Latin-1 and ASCII mean windows-1252 (WHATWG Encoding, 4.2). */
    static Optional<Charset> named(String label) {
        String name = label.strip().toLowerCase(Locale.ROOT);
        return switch (name) {
            case "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "l1", "ascii", "us-ascii", "iso-8859-15" ->
                Optional.of(Charset.forName("windows-1252"));
            case "utf8", "unicode-1-1-utf-8" -> Optional.of(StandardCharsets.UTF_8);
            case "cp1251", "win-1251", "windows1251" -> Optional.of(Charset.forName("windows-1251"));
            default -> supported(name);
        };
    }

    private static Optional<Charset> supported(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
