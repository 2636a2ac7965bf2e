package samsvar.web.http;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever a visitor types, the server must not fail. Requests are written by hand: no client would send some of them. */
class TypedAnythingTest extends AskedServer {
    private static final List<String> ODD = List.of(
            "%00",
            "%",
            "%zz",
            "%C3",
            "%ED%A0%80",
            "%ff%fe",
            "%F0%9F%91%A9%E2%80%8D%F0%9F%91%A7",
            "%u0041",
            "{x}",
            "${7*7}",
            "'%20OR%201=1--",
            "<script>",
            "%3Cscript%3E",
            "&&&&",
            "=",
            "q=",
            "a[]=1",
            "+",
            "%0d%0aSet-Cookie:x=1",
            "..%2f..%2f",
            "%E2%80%AEabc",
            "\"quoted\"",
            "a%20AND%20(",
            "title:*",
            "~~~~",
            "a*b?c",
            "^5",
            "\\",
            "%5C",
            "0x00",
            "ʼ’'",
            "�");

    @Test
    void oddQuestionsAreAnsweredOrRefused() throws IOException {
        for (String odd : ODD) {
            for (String path : List.of(
                    "/sv/search?q=",
                    "/api/v1/answer?q=",
                    "/api/v1/search?q=x&",
                    "/uk/search?q=x&page=",
                    "/a/",
                    "/",
                    "/opensearch.xml?lang=")) {
                notFailed(path + odd);
            }
        }
    }

    @Test
    void tenThousandCharactersAreRefusedInWords() throws IOException {
        String answer = request("/api/v1/answer?q=" + "%D1%97".repeat(10_000));
        assertTrue(answer.startsWith("HTTP/1.1 400"), answer);
        assertTrue(answer.contains("at most 300"), answer);
        assertTrue(request("/uk/search?q=" + "a".repeat(10_000)).startsWith("HTTP/1.1 400"));
    }

    @Test
    void randomBytesNeverBreakAnything() throws IOException {
        Random random = new Random(20261122);
        for (int i = 0; i < 150; i++) {
            StringBuilder query = new StringBuilder();
            int length = random.nextInt(60);
            for (int j = 0; j < length; j++) {
                query.append(
                        random.nextBoolean()
                                ? "%%%02x".formatted(random.nextInt(256))
                                : (char) (33 + random.nextInt(94)));
            }
            notFailed((i % 2 == 0 ? "/nn/search?q=" : "/api/v1/answer?q=") + query);
        }
    }

    @Test
    void textIsNeverTakenForMarkup() throws IOException {
        String page = request("/en/search?q=%3Cscript%3Ealert(1)%3C/script%3E%22%20onfocus=%22x");
        assertFalse(page.contains("<script>"), page);
        assertTrue(page.contains("&#34; onfocus=&#34;x\""), page);
    }

    private static void notFailed(String target) throws IOException {
        String answer = request(target);
        assertTrue(
                answer.matches("(?s)HTTP/1\\.1 [234].*"),
                target + ": " + answer.lines().findFirst().orElse("no answer"));
    }

    private static String request(String target) throws IOException {
        return site.raw(target.replace(' ', '+'));
    }

    /** Case 59 of the hostile web: what a site writes is shown as text, in title, heading, snippet and marked words. */
    @Test
    void markupInAPagesTitleAndTextIsShownAsText() {
        for (String path : List.of("/sv/search?q=elak", "/a/hhhhhhhhhhhhhhhh?ui=sv")) {
            String page = site.get(path).body();
            assertTrue(page.contains("&lt;svg onload=alert(3)&gt;"), page);
            assertTrue(page.contains("&lt;script&gt;alert(1)"), page);
            for (String live : List.of("<script>alert", "<svg onload", "<img src=x", "<b>fet")) {
                assertFalse(page.contains(live), live + " in " + path + "\n" + page);
            }
        }
    }
}
