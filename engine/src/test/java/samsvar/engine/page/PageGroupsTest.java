package samsvar.engine.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import samsvar.config.language.LanguageTag;

class PageGroupsTest {
    @Test
    void versionsThatDeclareEachOtherAreOnePage() {
        assertTrue(share(
                page("https://a.example/sv/", "text", "https://a.example/uk"),
                page("https://a.example/uk", "текст", "http://www.a.example/sv")));
    }

    @Test
    void aLinkToOneFrontPageFromEveryPageMakesNoVersions() {
        assertFalse(share(
                page("https://a.example/1", "ett", "https://a.example/en"),
                page("https://a.example/2", "två", "https://a.example/en")));
        assertFalse(share(
                page("https://a.example/1", "ett", "https://a.example/en"), page("https://a.example/en", "front")));
    }

    @Test
    void oneLongTextAtTwoAddressesIsOnePageAndAShortOneIsNot() {
        String text = "Så ansöker du om plats. ".repeat(20);
        assertTrue(share(page("https://a.example/1", text), page("https://a.example/1?print", text)));
        assertEquals(List.of(), PageGroups.of(page("https://a.example/1", "Sidan finns inte")));
    }

    private static boolean share(Page one, Page other) {
        return !Collections.disjoint(PageGroups.of(one), PageGroups.of(other));
    }

    private static Page page(String url, String text, String... versions) {
        return new Page(
                new PageId(url),
                new PageUrl(url),
                "test",
                "Exempelköpings kommun",
                "SE",
                "",
                "Titel",
                LanguageTag.SV,
                List.of(),
                List.of(new Block.Paragraph(text, LanguageTag.SV)),
                Optional.empty(),
                Stream.of(versions)
                        .map(version -> new LanguageVersion(LanguageTag.UK, new PageUrl(version)))
                        .toList(),
                PageFacts.NONE,
                Set.of());
    }
}
