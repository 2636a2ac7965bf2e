package samsvar.engine.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import samsvar.config.language.LanguageTag;

class PageGroupsTest {
    private static final LanguageTag SV = LanguageTag.SV;
    private static final LanguageTag UK = LanguageTag.UK;

    @Test
    void versionsThatDeclareEachOtherAreOnePage() {
        Page swedish = page("https://a.example/sv/", SV, "text", version(UK, "https://a.example/uk"));
        assertTrue(share(swedish, page("https://a.example/uk", UK, "текст", version(SV, "http://www.a.example/sv"))));
        assertFalse(share(swedish, page("https://a.example/uk", UK, "текст", version(SV, "https://a.example/sv/2"))));
    }

    @Test
    void oneOfThreeVersionsThatForgetsAnotherIsStillAVersion() {
        Page swedish = page(
                "https://a.example/sv",
                SV,
                "text",
                version(UK, "https://a.example/uk"),
                version(LanguageTag.EN, "https://a.example/en"));
        assertTrue(share(swedish, page("https://a.example/uk", UK, "текст", version(SV, "https://a.example/sv"))));
    }

    @Test
    void aVersionThatIsNotWrittenInItsLanguageIsNone() {
        Page swedish = page("https://a.example/sv", SV, "text", version(UK, "https://a.example/uk"));
        Page untranslated = page("https://a.example/uk", SV, "inte översatt", version(SV, "https://a.example/sv"));
        assertFalse(share(swedish, untranslated));
    }

    @Test
    void norwegianIsOneLanguageHoweverItIsWritten() {
        assertTrue(share(
                page("https://a.example/no", LanguageTag.NN, "tekst", version(UK, "https://a.example/uk")),
                page("https://a.example/uk", UK, "текст", version(LanguageTag.NB, "https://a.example/no"))));
    }

    @Test
    void aLinkToOneFrontPageFromEveryPageMakesNoVersions() {
        LanguageVersion front = version(LanguageTag.EN, "https://a.example/en");
        Page one = page("https://a.example/1", SV, "ett", front);
        assertFalse(share(one, page("https://a.example/2", SV, "två", front)));
        assertFalse(share(one, page("https://a.example/en", LanguageTag.EN, "front")));
    }

    @Test
    void oneLongTextAtTwoAddressesIsOnePageAndAShortOneIsNot() {
        String text = "Så ansöker du om plats. ".repeat(20);
        assertTrue(share(page("https://a.example/1", SV, text), page("https://a.example/1?print", SV, text)));
        assertEquals(List.of(), PageGroups.of(page("https://a.example/1", SV, "Sidan finns inte")));
    }

    private static boolean share(Page one, Page other) {
        return !Collections.disjoint(PageGroups.of(one), PageGroups.of(other));
    }

    private static LanguageVersion version(LanguageTag language, String url) {
        return new LanguageVersion(language, new PageUrl(url));
    }

    private static Page page(String url, LanguageTag language, String text, LanguageVersion... versions) {
        return new Page(
                new PageId(url),
                new PageUrl(url),
                "test",
                "Exempelköpings kommun",
                "SE",
                "",
                "Titel",
                language,
                List.of(),
                List.of(new Block.Paragraph(text, language)),
                Optional.empty(),
                List.of(versions),
                PageFacts.NONE,
                Set.of());
    }
}
