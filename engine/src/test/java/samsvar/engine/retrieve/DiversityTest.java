package samsvar.engine.retrieve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import samsvar.config.language.LanguageTag;
import samsvar.engine.page.PageId;
import samsvar.engine.retrieve.PageSearch.Ranked;

class DiversityTest {
    @Test
    void ofPagesThatFitAboutAsWellEachAuthorityShowsOneFirst() {
        assertEquals(
                "a1 b1 c1 a2 a3",
                spread(
                        page("a1", "a", 10),
                        page("a2", "a", 9.9),
                        page("a3", "a", 9.8),
                        page("b1", "b", 9.75),
                        page("c1", "c", 9.7)));
    }

    @Test
    void pagesThatFitMuchBetterStayAbove() {
        assertEquals(
                "a1 a2 a3 b1",
                spread(page("a1", "a", 10), page("a2", "a", 9.9), page("a3", "a", 9.8), page("b1", "b", 5)));
    }

    @Test
    void pagesOfUnknownAuthoritiesKeepTheirOrder() {
        assertEquals("x1 x2 x3", spread(page("x1", "", 10), page("x2", "", 9.99), page("x3", "", 9.98)));
    }

    private static String spread(Ranked... pages) {
        return String.join(
                " ",
                Diversity.spread(List.of(pages)).stream()
                        .map(page -> page.page().value())
                        .toList());
    }

    private static Ranked page(String id, String authority, double score) {
        return new Ranked(new PageId(id), List.of(), score, LanguageTag.SV, new Origin(authority, "SE", Set.of()));
    }
}
