package samsvar.engine.retrieve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import samsvar.config.language.LanguageTag;
import samsvar.engine.page.PageId;
import samsvar.engine.retrieve.PageSearch.Ranked;

class PageGroupingTest {
    private static final Ranked SWEDISH = page("sv", LanguageTag.SV, 10, "v1", "t1");
    private static final Ranked UKRAINIAN = page("uk", LanguageTag.UK, 8, "v1", "t2");
    private static final Ranked SHORT = page("uk-short", LanguageTag.UK, 3, "v1", "t3");
    private static final Ranked COPY = page("sv-print", LanguageTag.SV, 9, "t1");
    private static final Ranked OTHER = page("other", LanguageTag.SV, 9.5, "v2");

    @Test
    void theReadersLanguageStandsForAllVersionsAtTheBestOnesPlace() {
        assertEquals("uk other", grouped(LanguageTag.UK, SWEDISH, OTHER, UKRAINIAN));
        assertEquals("sv other", grouped(LanguageTag.EN, SWEDISH, OTHER, UKRAINIAN));
    }

    @Test
    void aTranslationThatLeavesOutWhatWasAskedDoesNot() {
        assertEquals("sv other", grouped(LanguageTag.UK, SWEDISH, OTHER, SHORT));
    }

    @Test
    void oneTextAtTwoAddressesIsOneResult() {
        assertEquals("sv other", grouped(LanguageTag.SV, SWEDISH, OTHER, COPY));
    }

    @Test
    void scoresFollowTheOrder() {
        List<Ranked> grouped = PageGrouping.group(List.of(SWEDISH, OTHER, UKRAINIAN), 3, LanguageTag.UK);
        assertEquals(10, grouped.getFirst().score());
    }

    private static String grouped(LanguageTag reader, Ranked... pages) {
        return String.join(
                " ",
                PageGrouping.group(List.of(pages), pages.length, reader).stream()
                        .map(page -> page.page().value())
                        .toList());
    }

    private static Ranked page(String id, LanguageTag language, double score, String... groups) {
        return new Ranked(new PageId(id), List.of(), score, language, new Origin("a", "SE", Set.of(groups)));
    }
}
