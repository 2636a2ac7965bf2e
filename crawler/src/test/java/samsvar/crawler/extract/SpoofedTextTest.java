package samsvar.crawler.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samsvar.crawler.hostile.HostileCase;

class SpoofedTextTest {
    @Test
    @HostileCase(59)
    void markupWrittenAsTextStaysTextInTitleAndText() {
        var page = Pages.of(
                "<title>&lt;script&gt;alert(1)&lt;/script&gt; &lt;b&gt;fet</title><h1>&lt;script&gt;alert(1)"
                        + "&lt;/script&gt; &lt;b&gt;fet</h1><p>Mitt i &lt;svg onload=alert(3)&gt; texten &amp;lt;i&amp;gt;.</p>");
        assertEquals("<script>alert(1)</script> <b>fet", page.title());
        assertTrue(Pages.text(page).endsWith("Mitt i <svg onload=alert(3)> texten &lt;i&gt;."), Pages.text(page));
    }

    @Test
    @HostileCase(59)
    void elementsLeaveOnlyTheirText() {
        var page = Pages.of("<h1>A<b>vg</b>ift</h1><p>Den är <b>100</b> kr<img src=x onerror=alert(1)>"
                + "<script>alert(2)</script><a href='javascript:alert(3)'>här</a>.</p>");
        assertEquals("Avgift\nDen är 100 kr här.", Pages.text(page).replace("krhär", "kr här"));
    }

    @ParameterizedTest
    @HostileCase(59)
    @ValueSource(
            strings = {
                "\u202E",
                "\u202D",
                "\u202A",
                "\u202B",
                "\u202C",
                "\u2066",
                "\u2067",
                "\u2068",
                "\u2069",
                "\u200E",
                "\u200F",
                "\u061C",
                "\u200B",
                "\u200C",
                "\u200D",
                "\u2060",
                "\uFEFF",
                "\u00AD",
                "\u180E",
                "\u0000",
                "\u0008",
                "\uDB40\uDC41"
            })
    void charactersThatTurnOrHideTextAreGoneEverywhere(String character) {
        String word = "Migra" + character + "tionsverket";
        var page = Pages.of(
                "<title>" + word + "</title><nav class=breadcrumb><a href='/'>" + word + "</a></nav><h1>" + word
                        + "</h1><p>Myndigheten heter " + word + " sedan 2000.</p><table><tr><th>" + word
                        + "</th><th>B</th></tr><tr><td>"
                        + word + "</td><td>1</td></tr></table><a href='/x'>" + word + "</a>");
        assertEquals("Migrationsverket", page.title());
        assertFalse((Pages.text(page) + page.breadcrumb() + page.links()).contains(character), Pages.text(page));
        assertTrue(Pages.text(page).contains("heter Migrationsverket sedan"), Pages.text(page));
    }

    @Test
    @HostileCase(59)
    void structuredDataLeaveOnlyPlainText() {
        var page =
                Pages.of("<h1>Bad</h1><p>Text om badet.</p><script type='application/ld+json'>{\"@type\":\"Question\","
                        + "\"name\":\"<b>Vad</b>\\u202E?\",\"acceptedAnswer\":{\"text\":\"<img src=x onerror=alert(1)>Inget\\u200B.\"}}"
                        + "</script>");
        assertEquals(
                "[Question[label=Vad?, answer=Inget.]]",
                page.facts("SE").facts().toString());
    }

    @Test
    void contactLinesThatRanTogetherAreApart() {
        var page = Pages.of(
                "<h1>Kontakt</h1><p>Så här når du oss.</p><p>Telefon: <a href='tel:0856621900'>08-566 219 00</a>"
                        + "<a href='https://kommun.example/x'>https://kommun.example/x</a></p><div>E-post:"
                        + "<a href='mailto:a@kommun.example'>a@kommun.example</a><span>Växel</span><span>08-566 219 01</span></div>");
        assertTrue(Pages.text(page).contains("08-566 219 00 https://kommun.example/x"), Pages.text(page));
        assertEquals(
                3, page.facts("SE").facts().size(), page.facts("SE").facts().toString());
    }
}
