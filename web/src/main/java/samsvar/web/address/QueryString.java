package samsvar.web.address;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What does the part of an address behind the question mark say? Never throws: visitors type addresses too. */
public final class QueryString {
    private QueryString() {}

    /**
     * Names with their values in the order in which they stand. Decodes as a form does (+ is a space, %XX are UTF-8 bytes);
     * a broken escape stays as it stands, bytes that are no UTF-8 become U+FFFD.
     *
     * @param raw as it came, without the question mark
     */
    public static Map<String, List<String>> parse(String raw) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String pair : raw.split("&")) {
            if (pair.isEmpty()) {
                continue;
            }
            int equals = pair.indexOf('=');
            String name = decode(equals < 0 ? pair : pair.substring(0, equals));
            String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
            values.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
        }
        return values;
    }

    /** A query string with the entries that are not empty, in their order, percent-encoded. */
    public static String of(Map<String, String> entries) {
        List<String> pairs = new ArrayList<>();
        entries.forEach((name, value) -> {
            if (!value.isEmpty()) {
                pairs.add(encode(name) + "=" + encode(value));
            }
        });
        return String.join("&", pairs);
    }

    /** The text as UTF-8 in percent-encoding, fit for any part of an address. */
    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Whether the bytes that a query string stands for are well-formed UTF-8. */
    public static boolean isUtf8(String raw) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(bytes(raw));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static String decode(String text) {
        return utf8(bytes(text));
    }

    private static ByteBuffer bytes(String text) {
        byte[] source = text.getBytes(StandardCharsets.UTF_8);
        ByteBuffer bytes = ByteBuffer.allocate(source.length);
        for (int i = 0; i < source.length; i++) {
            int escaped = source[i] == '%' && i + 2 < source.length ? hex(source[i + 1]) * 16 + hex(source[i + 2]) : -1;
            if (escaped >= 0) {
                bytes.put((byte) escaped);
                i += 2;
            } else {
                bytes.put(source[i] == '+' ? (byte) ' ' : source[i]);
            }
        }
        return bytes.flip();
    }

    private static int hex(byte digit) {
        int value = Character.digit((char) digit, 16);
        return value < 0 ? -1000 : value;
    }

    private static String utf8(ByteBuffer bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)
                    .decode(bytes)
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IllegalStateException("A replacing decoder does not fail.", e);
        }
    }
}
