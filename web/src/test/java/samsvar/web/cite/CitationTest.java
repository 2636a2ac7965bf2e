package samsvar.web.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samsvar.config.language.LanguageTag;
import samsvar.engine.page.PageId;
import samsvar.web.text.Texts;
import samsvar.web.text.UiLanguage;

class CitationTest {
    private static final Instant DAY = Instant.parse("2026-11-22T08:00:00Z");
    private static final StoredAnswer ANSWER = new StoredAnswer(
            "aaaabbbbccccdddd",
            new PageId("p"),
            "Kostar < 20 kr & *inget* mer.\n- Barn: [gratis]",
            LanguageTag.SV,
            "Avgifter",
            "https://a.example/?a=1&b=2",
            "Almby kommun",
            DAY,
            Optional.empty(),
            DAY);

    private final Citation citation = Citation.of(
            ANSWER,
            "https://s.example/a/aaaabbbbccccdddd",
            Texts.load().in(UiLanguage.of("sv").orElseThrow()));

    @Test
    void textIsOneLineWithSourceDateAndPermanentLink() {
        assertEquals(
                "”Kostar < 20 kr & *inget* mer. - Barn: [gratis]” – Almby kommun, Avgifter, https://a.example/?a=1&b=2"
                        + " (kontrollerad 22 november 2026). Permanent länk: https://s.example/a/aaaabbbbccccdddd",
                citation.text());
    }

    @Test
    void htmlIsEscapedAndNamesItsSource() {
        assertTrue(
                citation.html()
                        .startsWith(
                                "<blockquote cite=\"https://a.example/?a=1&amp;b=2\" lang=\"sv\"><p>Kostar &lt; 20 kr"
                                        + " &amp; *inget* mer.<br>- Barn"),
                citation.html());
    }

    @Test
    void markdownSaysWhatIsQuotedAndNothingElse() {
        assertTrue(
                citation.markdown().startsWith("> Kostar \\< 20 kr & \\*inget\\* mer.  \n> \\- Barn: \\[gratis\\]\n\n"),
                citation.markdown());
        assertTrue(citation.markdown().contains("[Avgifter](<https://a.example/?a=1&b=2>)"), citation.markdown());
    }
}
